import Tasuki

/// `prescription FILE…`: reads prescriptions of symbols (`JAHIS10`) or of the service (`SJ1`), one or many in a file,
/// prints each as a FHIR document on a line, says what could not be carried, and looks for drugs that a patient takes
/// twice.
@main
struct PrescriptionProgram {
    /// Whom prescriptions of several institutions are for, each with its own number of the patient.
    private struct Person: Hashable {
        var name: String?, birthDate: FHIRDate?

        init(_ patient: Prescription.Patient) {
            name = (patient.name.kanji ?? patient.name.kana)?.filter { $0 != " " && $0 != "　" }
            birthDate = patient.birthDate
        }
    }

    static func main() throws {
        var persons: [Person] = [], prescriptions: [Person: [Prescription]] = [:]
        for path in CommandLine.arguments.dropFirst() {
            var reader = TaggedTextReader(try ByteStream(path: path))
            while let text = try reader.next()?.text() {
                let file = try PrescriptionFile(text)
                for finding in text.validate() where finding.severity == .error {
                    print("# \(finding.code) \(finding.expression): \(finding.message.ja)")
                }
                let conversion = PrescriptionConversion(file)
                print(String(decoding: conversion.bundle.json(), as: UTF8.self))
                for entry in conversion.report().entries {
                    if case .notCarried(let reason) = entry.outcome { print("# \(entry.source): \(reason.ja)") }
                }
                let person = Person(file.prescription.patient)
                if prescriptions[person] == nil { persons.append(person) }
                prescriptions[person, default: []].append(file.prescription)
            }
        }
        // Only the drugs of one patient are compared.
        for (number, person) in persons.enumerated() {
            let report = MedicationCheck().report(prescriptions: prescriptions[person] ?? [])
            for conflict in report.conflicts {
                print(
                    "# 患者\(number + 1): \(conflict.first.code ?? "") \(conflict.second.code ?? ""): \(conflict.overlap)"
                )
            }
            for place in report.notComparable {
                print("# 患者\(number + 1): RP\(place.rp + 1)の\(place.drug + 1)番目の薬は、コードから成分が分からず、比べていません。")
            }
        }
    }
}
