import FHIRPrimitives
import Testing

@testable import JapaneseRecords

@Suite("Dispensings and their prescriptions")
struct DispensedPrescriptionsTests {
    private static let numbered = MedicalInstitution(feeTable: .medical, code: "0123458", prefecture: "13", name: "見本")
    private static let named = MedicalInstitution(name: "見本")

    private func belongTogether(
        _ issuer: MedicalInstitution, _ named: MedicalInstitution, day: String, until: String? = nil
    )
        -> Bool
    {
        let prescription = Prescription(
            institution: issuer, issuedOn: FHIRDate("2026-11-02"), usableUntil: until.flatMap { FHIRDate($0) })
        // Others beside it, so that it is not found by its place alone.
        let other = Prescription(institution: Self.named, issuedOn: FHIRDate("2026-10-01"))
        let dispensing = Dispensing(date: FHIRDate(day), prescribingInstitution: named)
        let origins = DispensedPrescriptions([other, prescription], [dispensing], daysOfUse: 4)
        #expect(!origins.belongTogether(.prescription(0), .dispensing(0)))
        #expect(!origins.belongTogether(.prescription(1), .prescription(1)))
        #expect(
            origins.belongTogether(.prescription(1), .dispensing(0))
                == origins.belongTogether(.dispensing(0), .prescription(1)))
        return origins.belongTogether(.prescription(1), .dispensing(0))
    }

    @Test("an institution is the same by its number, or by its name where one has no number")
    func institutions() {
        var other = Self.numbered
        other.code = "0999998"
        #expect(belongTogether(Self.numbered, Self.numbered, day: "2026-11-02"))
        #expect(belongTogether(Self.numbered, Self.named, day: "2026-11-02"))
        #expect(belongTogether(Self.named, Self.numbered, day: "2026-11-02"))
        #expect(!belongTogether(Self.numbered, other, day: "2026-11-02"))
        #expect(!belongTogether(Self.numbered, MedicalInstitution(name: "例示"), day: "2026-11-02"))
    }

    @Test("days of use")
    func days() {
        #expect(belongTogether(Self.numbered, Self.numbered, day: "2026-11-05"))
        #expect(!belongTogether(Self.numbered, Self.numbered, day: "2026-11-06"))
        #expect(!belongTogether(Self.numbered, Self.numbered, day: "2026-11-01"))
        #expect(belongTogether(Self.numbered, Self.numbered, day: "2026-11-30", until: "2026-11-30"))
        #expect(!belongTogether(Self.numbered, Self.numbered, day: "2026-12-01", until: "2026-11-30"))
    }
}
