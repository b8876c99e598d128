import Diagnostics
import FHIRPrimitives
import JapaneseRecords

/// The portions of split prescriptions (分割処方箋) that come one by one, and the days of dispensing that were told for
/// them: each is dispensed on a day of its own.
///
/// - Code: `CNV-0224` for a portion that gets the day of another of the same prescription.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63 (分割回).
public struct DispensedPortions: Sendable {
    /// A split prescription and a day, as far as its portions' files tell which it is.
    private struct Key: Hashable {
        let day: FHIRDate
        let institution: String?, prefecture: String?
        let patient: Prescription.Patient
        let portions: Int?
    }

    /// The numbers of the portions.
    private var seen: [Key: Set<Int>] = [:]

    public init() {}

    /// Takes a prescription; one that is not split, or whose day was not told, says nothing.
    public mutating func add(_ dispensed: DispensedPrescription) -> Diagnostic? {
        let prescription = dispensed.prescription
        guard let day = dispensed.toldDay, let portion = prescription.split?.portion else { return nil }
        let key = Key(
            day: day, institution: prescription.institution.code, prefecture: prescription.institution.prefecture,
            patient: prescription.patient, portions: prescription.split?.portions)
        let isNew = seen[key, default: []].insert(portion).inserted
        return isNew && seen[key]?.count ?? 0 > 1 ? .dayOfOtherPortion : nil
    }
}
