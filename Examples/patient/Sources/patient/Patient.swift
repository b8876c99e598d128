import FHIRModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// `patient FILE`: reads a Patient from JSON or XML, marks each name without a use as the usual one, and writes it as
/// JSON.
///
/// Exit status: 0, or 2 if there is no Patient to be written; the reason goes to standard error.
@main
struct PatientProgram {
    static func main() {
        let paths = CommandLine.arguments.dropFirst()
        guard let path = paths.first, paths.count == 1 else { fail("usage: patient FILE") }
        do {
            var patient = try R4.Patient(SourceDocument(FileInput.read(path)).root)
            for index in patient.name.indices where patient.name[index].use == nil { patient.name[index].use = .usual }
            print(patient.jsonText(.pretty()))
        } catch {
            fail("patient: \(error)")
        }
    }

    private static func fail(_ text: String) -> Never {
        var line = text + "\n"
        _ = line.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        exit(2)
    }
}
