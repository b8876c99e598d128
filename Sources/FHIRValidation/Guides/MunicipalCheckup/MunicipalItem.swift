/// An item of a municipal screening, by its JLAC10 code of 17 characters and the kind of report.
///
/// A few items stand in several kinds of report with other answers.
struct MunicipalItem: Sendable {
    /// The kind of report: 51 to 58.
    var report: String
    /// 1 for the screening, 2 for the close examination.
    var stage: String
    var code: String
    var name: String
    /// The code of `Observation.category`.
    var category: String
    /// The code system of its answers; `nil` for another kind of value.
    var answers: String?
    var isRequired: Bool
    /// The group of one examination; `nil` for an item that stands alone.
    var group: String?

    /// All items by code.
    static let all: [String: [MunicipalItem]] = {
        let text = municipalItemTable.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return Dictionary(grouping: text.split(separator: "\n").compactMap(MunicipalItem.init), by: \.code)
    }()

    /// The item with a code, that of the kind of report first.
    static func item(_ code: String, category: String?) -> MunicipalItem? {
        let items = all[code] ?? []
        return items.first { $0.report == category } ?? items.first
    }

    /// The displays of the answers by list (a code system) and code.
    static let answerDisplays: [String: [String: String]] = {
        let text = municipalAnswerTable.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var lists: [String: [String: String]] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 3 else { continue }
            lists[MunicipalCheckup.answerBase + fields[0], default: [:]][fields[1]] = fields[2]
        }
        return lists
    }()

    private init?(_ line: Substring) {
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        while fields.count < 8 { fields.append("") }
        (report, stage, code, name, category) = (fields[0], fields[1], fields[2], fields[3], fields[4])
        answers = fields[5].isEmpty ? nil : MunicipalCheckup.answerBase + fields[5]
        isRequired = fields[6] == "!"
        group = fields[7].isEmpty ? nil : fields[7]
    }
}
