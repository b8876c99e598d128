/// The tables of one package in their embedded form.
package struct PackageTables: Sendable {
    package var package: PackageID
    package var structures: TableText
    package var elements: TableText
    package var constraints: TableText
    package var valueSets: TableText
    package var codeSystems: TableText
    package var codes: TableText
    package var searchParameters: TableText

    package init(
        package: PackageID, structures: TableText, elements: TableText, constraints: TableText, valueSets: TableText,
        codeSystems: TableText, codes: TableText, searchParameters: TableText
    ) {
        (self.package, self.structures, self.elements) = (package, structures, elements)
        (self.constraints, self.valueSets, self.codeSystems) = (constraints, valueSets, codeSystems)
        self.codes = codes
        self.searchParameters = searchParameters
    }
}
