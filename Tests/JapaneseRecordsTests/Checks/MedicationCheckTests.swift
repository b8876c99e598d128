import FHIRPrimitives
import JapaneseRecords
import Testing

@Suite("MedicationCheck")
struct MedicationCheckTests {
    private typealias Drug = (code: DrugCode?, form: DosageForm, days: Int?)

    private static let carbocisteine = DrugCode(.yj, "2233002F1280"), sameByName = DrugCode(.generic, "2233002FZZZ0")
    private static let other = DrugCode(.yj, "1149019F1560")

    private static func prescription(
        _ day: String?, institution: String = "1310123458", usableUntil: String? = nil, _ drugs: Drug...
    ) -> Prescription {
        Prescription(
            institution: MedicalInstitution(tenDigits: institution) ?? MedicalInstitution(),
            issuedOn: day.flatMap { FHIRDate($0) }, usableUntil: usableUntil.flatMap { FHIRDate($0) },
            rps: drugs.enumerated().map { place, drug in
                Prescription.RP(
                    number: place + 1, form: drug.form, quantity: drug.days,
                    drugs: [Prescription.Drug(number: 1, code: drug.code, name: "見本錠")])
            })
    }

    private static func dispensing(_ day: String, from institution: String, _ drugs: Drug...) -> Dispensing {
        Dispensing(
            date: FHIRDate(day),
            prescribingInstitution: MedicalInstitution(tenDigits: institution) ?? MedicalInstitution(),
            rps: drugs.enumerated().map { place, drug in
                Dispensing.RP(
                    number: place + 1, form: drug.form, quantity: drug.days, drugs: [Dispensing.Drug(code: drug.code)])
            })
    }

    private func days(_ first: String, _ last: String) throws -> MedicationOverlap {
        .days(first: try FHIRDate(parsing: first), last: try FHIRDate(parsing: last))
    }

    @Test("the same ingredient is found on the days that both are taken")
    func duplicate() throws {
        let first = Self.prescription("2026-11-02", (Self.carbocisteine, .oral, 14))
        let second = Self.prescription("2026-11-10", institution: "1310999998", (Self.sameByName, .oral, 28))
        let conflicts = MedicationCheck().report(prescriptions: [first, second]).conflicts
        #expect(conflicts.count == 1)
        #expect(conflicts.first?.kind == .duplicate)
        #expect(
            conflicts.first?.first == MedicationPlace(record: .prescription(0), rp: 0, drug: 0, code: "2233002F1280"))
        #expect(try conflicts.first?.overlap == days("2026-11-10", "2026-11-15"))
    }

    @Test("a course that has ended is none; one of no known end may last")
    func ends() throws {
        let first = Self.prescription("2026-11-02", (Self.carbocisteine, .oral, 14))
        let later = Self.prescription("2026-11-16", (Self.carbocisteine, .oral, 14))
        #expect(MedicationCheck().report(prescriptions: [first, later]).conflicts.isEmpty)
        let asNeeded = Self.prescription("2026-10-01", (Self.carbocisteine, .asNeeded, 5))
        let open = MedicationCheck().report(prescriptions: [first, asNeeded]).conflicts
        #expect(open.map(\.overlap) == [.possible(from: try FHIRDate(parsing: "2026-11-02"))])
        let undated = MedicationCheck().report(
            prescriptions: [first, Self.prescription(nil, (Self.carbocisteine, .oral, 3))])
        #expect(undated.conflicts.map(\.overlap) == [.unknown])
    }

    @Test("a prescription and its own dispensing are one, another institution's are two")
    func dispensed() {
        let prescription = Self.prescription("2026-11-02", (Self.carbocisteine, .oral, 14))
        func count(_ day: String, _ institution: String) -> Int {
            let dispensing = Self.dispensing(day, from: institution, (Self.carbocisteine, .oral, 14))
            return MedicationCheck().report(prescriptions: [prescription], dispensings: [dispensing]).conflicts.count
        }
        #expect(count("2026-11-05", "1310123458") == 0)
        #expect(count("2026-11-06", "1310123458") == 1)
        #expect(count("2026-11-05", "1310999998") == 1)
    }

    @Test("within one record only if it is asked for")
    func within() {
        let record = Self.prescription(
            "2026-11-02", (Self.carbocisteine, .oral, 14), (Self.carbocisteine, .oral, 14))
        #expect(MedicationCheck().report(prescriptions: [record]).conflicts.isEmpty)
        #expect(MedicationCheck(comparesWithinRecords: true).report(prescriptions: [record]).conflicts.count == 1)
    }

    @Test("pairs of the list are found in both orders, within a record too")
    func contraindicated() {
        let record = Self.prescription("2026-11-02", (Self.carbocisteine, .oral, 14), (Self.other, .oral, 7))
        for pair in [
            ContraindicatedPair("2233002", "1149", reason: "見本"), ContraindicatedPair("1149", "2233002", reason: "見本"),
        ] {
            let conflicts = MedicationCheck(contraindications: [pair]).report(prescriptions: [record]).conflicts
            #expect(conflicts.map(\.kind) == [.contraindicated(reason: "見本")])
            #expect(conflicts.first?.first.rp == 0 && conflicts.first?.second.rp == 1)
        }
        let none = MedicationCheck(contraindications: [ContraindicatedPair("2233002", "")])
        #expect(none.report(prescriptions: [record]).conflicts.isEmpty)
    }

    @Test("drugs whose ingredient no code shows are named, and compared by their code")
    func notComparable() {
        let receipt = DrugCode(.receipt, "612170709")
        let record = Self.prescription("2026-11-02", (receipt, .oral, 14), (nil, .oral, 14))
        let again = Self.prescription("2026-11-03", institution: "1310999998", (receipt, .oral, .max))
        let report = MedicationCheck().report(prescriptions: [record, again])
        #expect(report.conflicts.count == 1 && report.notComparable.map(\.rp) == [0, 1, 0])
    }
}
