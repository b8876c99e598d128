import Tasuki

/// `prescription FILE…`: reads prescriptions of symbols (`JAHIS10`) or of the service (`SJ1`), prints each as a FHIR
/// document on a line, says what could not be carried, and looks for drugs that are taken twice.
@main
struct PrescriptionProgram {
    static func main() throws {
        var prescriptions: [Prescription] = []
        for path in CommandLine.arguments.dropFirst() {
            let file = try PrescriptionFile(FileInput.read(path))
            for finding in file.text.validate() where finding.severity == .error {
                print("# \(finding.code) \(finding.expression): \(finding.message.ja)")
            }
            let conversion = PrescriptionConversion(file)
            print(String(decoding: conversion.bundle.json(), as: UTF8.self))
            for entry in conversion.report().entries {
                if case .notCarried(let reason) = entry.outcome { print("# \(entry.source): \(reason.ja)") }
            }
            prescriptions.append(file.prescription)
        }
        for conflict in MedicationCheck().report(prescriptions: prescriptions).conflicts {
            print("# \(conflict.first.code ?? "") \(conflict.second.code ?? ""): \(conflict.overlap)")
        }
    }
}
