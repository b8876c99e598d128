/// A row of `searchparameters.tsv`.
package enum SearchParameterRow {
    package static let columns = ["url", "code", "base", "type", "expression"]

    package static func encode(_ parameter: SearchParameter) -> String {
        TableLines.row([
            parameter.url, parameter.code, parameter.base.joined(separator: " "), parameter.type,
            parameter.expression ?? "",
        ])
    }

    static func decode(_ row: Substring) -> SearchParameter {
        let fields = TableLines.fields(of: row, count: columns.count)
        return SearchParameter(
            url: String(fields[0]), code: String(fields[1]), base: fields[2].split(separator: " ").map(String.init),
            type: String(fields[3]), expression: fields[4].isEmpty ? nil : String(fields[4]))
    }
}
