import FHIRPrimitives

/// The days of a split prescription's portions, by the order of the portions: each is used after those in front of it.
///
/// All may have one day, on which the prescription was issued, or each its own, on which it is used.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 分割処方箋; the portions of its example are of
///   2020-08-21, 2020-08-28 and 2020-09-04.
enum PortionDays {
    /// The places of the portions whose day is before that of a portion in front.
    static func backwards(_ days: [FHIRDate?]) -> [Int] {
        var latest: FHIRDate?
        return days.indices.filter { place in
            guard let day = days[place] else { return false }
            if let latest, day.isBefore(latest) == true { return true }
            latest = day
            return false
        }
    }
}
