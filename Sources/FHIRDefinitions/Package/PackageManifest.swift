import FHIRTree

/// What a `package.json` says.
///
/// - Source: FHIR NPM Package Specification, "Package Manifest".
struct PackageManifest: Hashable, Sendable {
    var id: PackageID
    var dependencies: [PackageID] = []
    /// `fhirVersions`, or `fhir-version-list` in older packages; empty if it says none.
    var fhirVersions: [String] = []

    init(id: PackageID) { self.id = id }

    /// `nil` if the object names no package.
    init?(_ node: SourceNode) {
        guard let name = node["name"]?.string, !name.isEmpty else { return nil }
        id = PackageID(name: name, version: node["version"]?.string ?? "")
        for dependency in node["dependencies"].map({ Array($0.members) }) ?? [] {
            dependencies.append(PackageID(name: dependency.name, version: dependency.string ?? ""))
        }
        let versions = node["fhirVersions"] ?? node["fhir-version-list"]
        fhirVersions = versions.map { $0.items.compactMap(\.string) } ?? []
    }
}
