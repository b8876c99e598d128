/// The tables of one package in their embedded form.
package struct PackageTables: Sendable {
    package var package: PackageID
    package var structures: TableText
    package var elements: TableText
    package var constraints: TableText
    package var valueSets: TableText
    package var codes: TableText
    package var searchParameters: TableText

    package init(
        package: PackageID, structures: TableText, elements: TableText, constraints: TableText, valueSets: TableText,
        codes: TableText, searchParameters: TableText
    ) {
        (self.package, self.structures, self.elements) = (package, structures, elements)
        (self.constraints, self.valueSets, self.codes) = (constraints, valueSets, codes)
        self.searchParameters = searchParameters
    }
}
