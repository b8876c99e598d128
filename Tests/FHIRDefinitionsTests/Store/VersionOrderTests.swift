import FHIRTree
import Testing

@testable import FHIRDefinitions

@Test(
    "versions come in their order",
    arguments: [
        ["1.9.0", "1.10.0", "2.0.0"], ["1", "1.0", "1.0.0", "1.0.1"],
        ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta", "1.0.0"],
        ["1.0.0-rc.2", "1.0.0-rc.10", "1.0.0"], ["20231231", "20240101"],
        ["2023-12-31", "2024-01", "2024-01-15", "2024-02"],
        ["3.6.0", "4.0.1"], ["1.2", "1.2.x"], ["1.0.0", "draft"],
    ])
func versionOrder(versions: [String]) {
    for (place, version) in versions.enumerated() {
        for (other, later) in versions.enumerated() {
            #expect(VersionOrder.isEarlier(version, later) == (place < other), "\(version) and \(later)")
        }
    }
    #expect(!VersionOrder.isEarlier("1.0.0+b", "1.0.0+a") && !VersionOrder.isEarlier("1.0.0+a", "1.0.0+b"))
}

@Test("a canonical without a version is the latest one of its package, whatever file comes first")
func latestVersion() throws {
    func profile(_ version: String?) -> String {
        """
        {"resourceType": "StructureDefinition", "url": "http://example.org/p", \(version.map { #""version": "\#($0)","# } ?? "")
         "name": "V\(version ?? "")", "kind": "resource", "abstract": false, "type": "Patient",
         "derivation": "constraint", "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
         "differential": {"element": []}}
        """
    }
    for order in [["1.9.0", "1.10.0", "1.2.0"], ["1.10.0", "1.2.0", "1.9.0"], ["1.2.0", "1.9.0", "1.10.0"]] {
        let files = order.enumerated().map { ("\($0).json", profile($1)) }
        let definitions = Definitions.embedded.adding(
            try FHIRPackage.invented(Dictionary(uniqueKeysWithValues: files), name: "example.one"))
        #expect(definitions.structure("http://example.org/p")?.version == "1.10.0")
        #expect(definitions.structure("http://example.org/p|1")?.version == "1.10.0")
        #expect(definitions.structure("http://example.org/p|1.9")?.version == "1.9.0")
        #expect(definitions.structure("http://example.org/p|1.2.0")?.version == "1.2.0")
        #expect(definitions.structure("http://example.org/p|3") == nil)
    }
}
