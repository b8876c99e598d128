import Diagnostics
import JapaneseFormats
import JapaneseRecords

/// Files that are to be the portions of one split prescription (分割処方箋).
///
/// One prescription is of one institution for one patient; its portions are of one day, or have drugs in common that
/// are taken alike.
///
/// - Codes: `CNV-0104` for what is not so, `CNV-0226` for days against the order of the portions, `CNV-0228` for
///   quantities that together are not the total.
/// - Example: `63,3,1` and `63,3,3` without `63,3,2`.
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 分割処方箋; JAHIS 院外処方箋2次元シンボル記録条件
///   規約 Ver.1.10, レコード51・52・63・102.
struct SplitPortions {
    let files: [PrescriptionFile]

    init(_ files: [PrescriptionFile]) { self.files = files }

    /// The places of the files in the order of the portions.
    ///
    /// - Throws: `CNV-0104` for the first that does not fit.
    func order() throws(Diagnostic) -> [Int] {
        var places: [Int: Int] = [:], count = 0
        for (place, file) in files.enumerated() {
            let portion = try number(of: file, place)
            if place == 0 { count = file.prescription.split?.portions ?? 0 }
            guard file.prescription.split?.portions == count else {
                throw refusal(place, 63, field: 1, .otherCount)
            }
            guard places.updateValue(place, forKey: portion) == nil else {
                throw refusal(place, 63, field: 2, .doubled(portion))
            }
            if let (record, message) = file.prescription.difference(to: files[0].prescription) {
                throw refusal(place, record, message)
            }
        }
        guard !places.isEmpty else { throw .areNotPortions(.nothing) }
        let missing = (1...count).lazy.filter { places[$0] == nil }
        guard missing.isEmpty else { throw .areNotPortions(.missing(Array(missing.prefix(shownCount + 1)), of: count)) }
        return (1...count).compactMap { places[$0] }
    }

    /// What is in doubt of portions that are in their order, for each of them.
    var doubts: [[Diagnostic]] {
        var doubts: [[Diagnostic]] = files.map { _ in [] }
        let prescriptions = files.map(\.prescription)
        for place in PortionDays.backwards(prescriptions.map(\.issuedOn)) {
            doubts[place].append(files[place].finding(51, field: 1) { .portionGoesBack(at: $0, $1) })
        }
        for place in PortionDays.backwards(prescriptions.map(\.usableUntil)) {
            doubts[place].append(files[place].finding(52, field: 1) { .portionGoesBack(at: $0, $1) })
        }
        let totals = PortionTotals(prescriptions.map(\.rps))
        for (place, file) in files.enumerated() {
            let contradictions = totals.contradictions(in: prescriptions[place].rps)
            guard !contradictions.isEmpty else { continue }
            let records = file.text.records.filter { $0.number == 102 }.map { (Int($0[1]), $0) }
            let ofRPs = Dictionary(records) { first, _ in first }
            for rp in contradictions {
                let position = ofRPs[prescriptions[place].rps[rp].number]?.position(ofField: 3)
                doubts[place].append(.totalsContradict(at: "102-3", position))
            }
        }
        return doubts
    }

    private func number(of file: PrescriptionFile, _ place: Int) throws(Diagnostic) -> Int {
        guard let split = file.prescription.split else { throw refusal(place, nil, .noPortion) }
        guard let portions = split.portions, portions > 1 else { throw refusal(place, 63, field: 1, .noPortion) }
        guard let portion = split.portion, portion > 0, portion <= portions else {
            throw refusal(place, 63, field: 2, .noPortion)
        }
        return portion
    }

    private func refusal(
        _ place: Int, _ number: Int?, field: Int? = nil, _ message: BilingualText
    ) -> Diagnostic {
        guard let number else { return .areNotPortions(message, at: "parts[\(place)]") }
        return files[place].finding(number, field: field) {
            .areNotPortions(message, at: "parts[\(place)].\($0)", $1)
        }
    }
}

extension PrescriptionFile {
    /// A finding at a field of the first record with a number, or at the record.
    fileprivate func finding(
        _ number: Int, field: Int?, _ make: (String, SourcePosition?) -> Diagnostic
    ) -> Diagnostic {
        make("\(number)" + (field.map { "-\($0)" } ?? ""), text.record(number)?.position(ofField: field ?? 0))
    }
}

extension TaggedText {
    /// The first record with a number.
    fileprivate func record(_ number: Int) -> TaggedRecord? { records.first { $0.number == number } }
}

extension Prescription {
    /// The record in which it differs from another portion of the same prescription, as no two do.
    fileprivate func difference(to other: Prescription) -> (record: Int, message: BilingualText)? {
        if institution.code != other.institution.code || institution.prefecture != other.institution.prefecture {
            return (1, .otherInstitution)
        }
        if patient != other.patient { return (11, .otherPatient) }
        guard !PortionTotals.share(rps, other.rps) else { return nil }
        return issuedOn == other.issuedOn ? (101, .otherDrugs) : (51, .otherPrescription)
    }
}

extension Diagnostic {
    /// `CNV-0104`.
    fileprivate static func areNotPortions(
        _ message: BilingualText, at expression: String = "", _ position: SourcePosition? = nil
    ) -> Diagnostic {
        Diagnostic(
            .fatal, "CNV-0104", at: expression, position: position, message: message,
            hint: BilingualText(
                ja: "同じ処方箋の分割を、1から最後まで1つずつ渡してください。",
                en: "Give the portions of one prescription, from the first to the last, each once."))
    }
}

/// How many of the portions that are missing a message names.
private let shownCount = 5

extension BilingualText {
    fileprivate static let nothing = BilingualText(ja: "分割が1つもありません。", en: "There is no portion.")
    fileprivate static let noPortion = BilingualText(
        ja: "分割処方箋の分割ではありません。分割指示（63）に、2以上の分割回数と、その中の分割回が必要です。",
        en: "This is no portion of a split prescription: record 63 must say how many there are (two or more), and "
            + "which one it is.")
    fileprivate static let otherCount = BilingualText(
        ja: "分割回数（63-1）が、1つ目に渡された分割と違います。",
        en: "The number of portions (63-1) is not that of the first portion given.")
    fileprivate static let otherInstitution = BilingualText(
        ja: "医療機関が、1つ目に渡された分割と違います。", en: "The institution is not that of the first portion given.")
    fileprivate static let otherPatient = BilingualText(
        ja: "患者（11〜13）が、1つ目に渡された分割と違います。",
        en: "The patient (11 to 13) is not that of the first portion given.")
    fileprivate static let otherPrescription = BilingualText(
        ja: "交付年月日（51-1）が1つ目に渡された分割と違い、同じ薬を同じ用法・用量で示す RP もありません。",
        en: "The day of issue (51-1) is not that of the first portion given, and no RP is of the same drugs, taken "
            + "alike.")

    fileprivate static let otherDrugs = BilingualText(
        ja: "1つ目に渡された分割と、同じ薬を同じ用法・用量で示す RP がありません。",
        en: "No RP is of the same drugs, taken alike, as one of the first portion given.")

    fileprivate static func doubled(_ portion: Int) -> BilingualText {
        BilingualText(ja: "分割\(portion)が2つあります。", en: "Portion \(portion) is there twice.")
    }

    fileprivate static func missing(_ portions: [Int], of count: Int) -> BilingualText {
        let names = portions.map(String.init), hasMore = portions.count > shownCount
        let shown = names.prefix(shownCount)
        return BilingualText(
            ja: "\(count)個の分割のうち、\(shown.joined(separator: "、"))\(hasMore ? " …" : "")番がありません。",
            en: "Of \(count) portions, \(shown.joined(separator: ", "))\(hasMore ? " …" : "") "
                + "\(names.count == 1 ? "is" : "are") missing.")
    }
}
