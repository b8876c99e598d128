import FHIRModel

/// `patient FILE`: reads a Patient from JSON or XML, records that its name was checked, and writes it as JSON.
@main
struct PatientProgram {
    static func main() {
        let paths = CommandLine.arguments.dropFirst()
        guard let path = paths.first, paths.count == 1 else { return print("usage: patient FILE") }
        do {
            var patient = try R4.Patient(SourceDocument(FileInput.read(path)).root)
            for index in patient.name.indices where patient.name[index].use == nil { patient.name[index].use = .usual }
            print(patient.jsonText(.pretty()))
        } catch {
            print("\(path): \(error)")
        }
    }
}
