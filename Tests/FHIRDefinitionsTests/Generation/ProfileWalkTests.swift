import FHIRDefinitions
import Testing

@testable import SchemaCompiler

/// The root of the repository.
private let root = String(#filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" })

@Suite("properties of profiles")
struct ProfileWalkTests {
    @Test("are what JP-CLINS slices in its MedicationRequest")
    func properties() throws {
        let folders = try SchemaFolder.all(in: "\(root)/Schemas")
        let types = ProfileTypes(folders, models: ModelTypes(try #require(folders.first))).types
        let view = try #require(types.first { $0.namespace == "CLINS" && $0.view.name == "MedicationRequest" }).view
        for (name, type, isList, path) in Self.expected {
            let property = try #require(view.properties.first { $0.name == name }, "\(name)")
            #expect(property.type == type && property.isList == isList, "\(name)")
            #expect(property.path.map(\.name) == path, "\(name)")
        }
        #expect(Set(view.properties.map(\.name)).count == view.properties.count)
        let dosage = try #require(view.views.first { $0.name == "DosageInstruction" })
        #expect(dosage.base == "R4.Dosage" && dosage.properties.contains { $0.name == "periodOfUse" })
    }

    private static let expected: [(name: String, type: String, isList: Bool, path: [String])] = [
        ("rpNumber", "R4.Identifier", false, []), ("requestIdentifier", "R4.Identifier", true, []),
        ("codingYJ", "R4.Coding", false, ["medication"]), ("lts", "R4.Coding", false, ["meta"]),
        ("expectedRepeatCount", "Int", false, ["dispenseRequest"]),
        ("encounter", "JPCore.Encounter", false, []), ("dosageInstruction", "DosageInstruction", true, []),
        ("eCSDepartment", "R4.CodeableConcept", false, []),
    ]
}
