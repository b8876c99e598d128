import FHIRPrimitives

/// Which dispensings are of which prescriptions: of the same institution, and on a day on which it may be used.
struct DispensedPrescriptions {
    private var origins: [Int: Set<Int>] = [:]

    init(_ prescriptions: [Prescription], _ dispensings: [Dispensing], daysOfUse: Int) {
        let index = InstitutionIndex(prescriptions, daysOfUse: daysOfUse)
        for (place, dispensing) in dispensings.enumerated() {
            // A handbook leaves the prescriber's institution out where it dispensed itself.
            let named = dispensing.prescribingInstitution
            let institution = named == MedicalInstitution() ? dispensing.institution : named
            guard let day = dispensing.date?.dayNumbers.lowerBound else { continue }
            origins[place] = index.prescriptions(of: institution, usableOn: day)
        }
    }

    /// Whether one of two records is the dispensing of the other.
    func belongTogether(_ a: MedicationPlace.Record, _ b: MedicationPlace.Record) -> Bool {
        switch (a, b) {
        case (.prescription(let prescription), .dispensing(let dispensing)),
            (.dispensing(let dispensing), .prescription(let prescription)):
            origins[dispensing]?.contains(prescription) ?? false
        default: false
        }
    }
}

/// Prescriptions by who issued them, in the order of their days.
private struct InstitutionIndex {
    private typealias Entry = (issued: Int, last: Int, place: Int)

    private var byNumber: [String: [Entry]] = [:]
    /// By name, those with a number and those without.
    private var numberedByName: [String: [Entry]] = [:], unnumberedByName: [String: [Entry]] = [:]
    /// How many days the longest may be used.
    private var span = 0

    init(_ prescriptions: [Prescription], daysOfUse: Int) {
        var entries: [(entry: Entry, institution: MedicalInstitution)] = []
        for (place, prescription) in prescriptions.enumerated() {
            guard let issued = prescription.issuedOn?.dayNumbers.lowerBound else { continue }
            let last = prescription.usableUntil?.dayNumbers.lowerBound ?? issued + daysOfUse - 1
            span = max(span, last - issued)
            entries.append(((issued, last, place), prescription.institution))
        }
        for (entry, institution) in entries.sorted(by: { $0.entry.issued < $1.entry.issued }) {
            if let digits = institution.tenDigits {
                byNumber[digits, default: []].append(entry)
                if let name = institution.name { numberedByName[name, default: []].append(entry) }
            } else if let name = institution.name {
                unnumberedByName[name, default: []].append(entry)
            }
        }
    }

    /// An institution is the same by its number, or by its name where one of two has no number.
    func prescriptions(of institution: MedicalInstitution, usableOn day: Int) -> Set<Int> {
        let unnumbered = institution.name.flatMap { unnumberedByName[$0] }
        let numbered =
            institution.tenDigits.map { byNumber[$0] } ?? institution.name.flatMap { numberedByName[$0] }
        return Set([unnumbered, numbered].compactMap { $0 }.flatMap { places(in: $0, usableOn: day) })
    }

    private func places(in entries: [Entry], usableOn day: Int) -> [Int] {
        var low = 0, high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].issued < day - span { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0.issued <= day }.filter { day <= $0.last }.map(\.place)
    }
}
