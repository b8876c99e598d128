/// The result of dispensing one prescription, as a pharmacy sends it to the e-prescription service (調剤結果).
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2. Its record numbers are not public but for 201, 511 and
///   521; that the others are those of the handbook is not confirmed.
public struct DispensingRecord: Hashable, Sendable, Codable {
    public var patient: MedicationHandbook.Patient
    /// 患者特記
    public var patientRemarks: [MedicationHandbook.PatientRemark]
    public var dispensing: Dispensing
    /// 疑義照会, at most 999
    public var inquiries: [Inquiry]
    /// Only of a refill prescription (リフィル処方箋情報).
    public var refill: Refill?

    public init(
        patient: MedicationHandbook.Patient = MedicationHandbook.Patient(),
        patientRemarks: [MedicationHandbook.PatientRemark] = [], dispensing: Dispensing = Dispensing(),
        inquiries: [Inquiry] = [], refill: Refill? = nil
    ) {
        (self.patient, self.patientRemarks, self.dispensing) = (patient, patientRemarks, dispensing)
        (self.inquiries, self.refill) = (inquiries, refill)
    }
}

extension DispensingRecord {
    /// A question of the pharmacist to the prescriber, with what was prescribed and what was answered (疑義照会).
    public struct Inquiry: Hashable, Sendable, Codable {
        /// Three digits (疑義照会種別); only `999` (その他) has a meaning so far.
        public var kind: String?
        /// At most 600 bytes.
        public var text: String?

        public init(_ text: String? = nil, kind: String? = "999") { (self.kind, self.text) = (kind, text) }
    }

    /// Where the dispensings of a refill prescription stand (リフィル).
    public struct Refill: Hashable, Sendable, Codable {
        /// Which dispensing this is, from 1 (調剤回数).
        public var use: Int?
        /// Whether no other follows: all are done, or the rest is not needed (調剤終了区分).
        public var isFinished: Bool?
        /// 次回調剤予定日; the next dispensing lies at most seven days from it. Needed unless it is finished.
        public var next: FHIRDate?

        public init(use: Int? = nil, isFinished: Bool? = nil, next: FHIRDate? = nil) {
            (self.use, self.isFinished, self.next) = (use, isFinished, next)
        }
    }
}
