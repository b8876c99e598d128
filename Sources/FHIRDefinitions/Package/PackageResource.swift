import Diagnostics
import FHIRTree

/// A definition inside a package: what it is, and the bytes from which it is read when it is asked for.
package struct PackageResource: Sendable {
    package enum Kind: String, Sendable {
        case structure = "StructureDefinition", valueSet = "ValueSet", codeSystem = "CodeSystem"
        case searchParameter = "SearchParameter"
        case activityDefinition = "ActivityDefinition", capabilityStatement = "CapabilityStatement"
        case conceptMap = "ConceptMap", library = "Library", measure = "Measure", namingSystem = "NamingSystem"
        case operationDefinition = "OperationDefinition", planDefinition = "PlanDefinition"
        case questionnaire = "Questionnaire"
    }

    package let kind: Kind
    package let url: String
    package let version: String?
    /// Where it stands inside the package.
    package let path: String
    private let bytes: SourceBytes
    /// What cannot be used of a `StructureDefinition` as it is written.
    package let findings: [Diagnostic]
    /// Whether a `StructureDefinition` carries no snapshot.
    let needsSnapshot: Bool

    /// `nil` for a resource that defines nothing of these kinds, or has no canonical.
    init?(_ root: SourceNode, file: PackageFile) {
        guard let kind = root["resourceType"]?.string.flatMap(Kind.init), let url = root["url"]?.string else {
            return nil
        }
        (self.kind, self.url, version) = (kind, url, root["version"]?.string)
        (path, bytes) = (file.path, file.bytes)
        findings = kind == .structure ? DefinitionFaults.findings(in: root) : []
        needsSnapshot = kind == .structure && root["snapshot"]?["element"]?.kind != .array
    }

    /// Whether it says the same as another one: white space, the order of members and the narrative do not count, nor
    /// that one of two has no snapshot, which follows from the rest.
    ///
    /// - Source: FHIR R4 (4.0.1), json.html (the order of members has no meaning); narrative.html.
    func isSame(as other: Self) -> Bool {
        if bytes.withUnsafeBytes({ own in other.bytes.withUnsafeBytes { own.hasSameBytes(as: $0) } }) { return true }
        guard let own = root, let other = other.root else { return false }
        let haveSnapshots = (own["snapshot"] == nil) == (other["snapshot"] == nil)
        return TreeDiff(from: own, to: other, ignoring: haveSnapshots ? ["text"] : ["text", "snapshot"]).isEmpty
    }

    /// The resource, parsed again: a package of thousands of definitions keeps no trees.
    package var root: SourceNode? { (try? SourceDocument(json: bytes))?.root }
}
