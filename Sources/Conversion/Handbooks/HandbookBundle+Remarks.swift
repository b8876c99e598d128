import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Record 2: an allergy, a side effect, a past illness, or something else that is to be known of the patient.
    mutating func add(_ remark: MedicationHandbook.PatientRemark, place: Int) {
        let recorder = remark.creator == .patient ? patientReference : .absent
        let text: FHIRLiteral = ["text": FHIRLiteral(remark.text)]
        let role = HandbookRole(kind: Self.kind(of: remark), place: place)
        let tag =
            remark.kind.flatMap { kind in
                HandbookCode.patientRemarks.code(of: kind).map {
                    FHIRLiteral.coding(
                        OwnName.patientRemark, $0, HandbookCode.patientRemarks.display(of: kind))
                }
            } ?? .absent
        switch remark.kind {
        case .allergy, .sideEffect:
            let isSideEffect = remark.kind == .sideEffect
            let status = "http://terminology.hl7.org/CodeSystem/allergyintolerance-"
            add(
                role, "AllergyIntolerance", profile: "JP_AllergyIntolerance", record: 2, remark.creator, tag: tag,
                [
                    "clinicalStatus": .concept(status + "clinical", "active"),
                    "verificationStatus": .concept(status + "verification", "unconfirmed"),
                    "type": isSideEffect ? "intolerance" : .absent,
                    "category": isSideEffect ? ["medication"] : .absent,
                    "code": text, "patient": patientReference, "recorder": recorder,
                ])
        case .pastIllness:
            add(
                role, "Condition", profile: "JP_Condition", record: 2, remark.creator, tag: tag,
                [
                    "category": [
                        .concept(
                            "http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item",
                            "Problem List Item")
                    ],
                    "code": text, "subject": patientReference, "recorder": recorder,
                ])
        case .other, nil:
            add(
                role, "Observation", profile: "JP_Observation_Common", record: 2, remark.creator, tag: tag,
                [
                    "status": "final", "code": ["text": .text(HandbookWord.remark)], "subject": patientReference,
                    "performer": recorder.isAbsent ? .absent : [recorder], "valueString": FHIRLiteral(remark.text),
                ])
        }
    }

    static func kind(of remark: MedicationHandbook.PatientRemark) -> HandbookRole.Kind {
        switch remark.kind {
        case .allergy, .sideEffect: .allergy
        case .pastIllness: .pastIllness
        case .other, nil: .remark
        }
    }

    /// Record 4.
    mutating func add(_ memo: MedicationHandbook.Memo, place: Int) {
        add(
            HandbookRole(kind: .memo, place: place), "Communication", profile: nil, record: 4, memo.creator,
            message(
                memo.text, ["text": .text(HandbookWord.memo)], sent: memo.enteredOn,
                sender: memo.creator == .patient ? patientReference : .absent))
    }

    /// The members of a `Communication`.
    func message(_ text: String?, _ category: FHIRLiteral, sent: FHIRDate?, sender: FHIRLiteral) -> FHIRLiteral {
        [
            "status": "completed", "category": [category], "subject": patientReference,
            "sent": FHIRLiteral(sent?.description), "sender": sender, "payload": [["contentString": FHIRLiteral(text)]],
        ]
    }

    /// Records 3 and 31.
    mutating func add(_ drug: MedicationHandbook.OverTheCounterDrug, place: Int) {
        let isFromPatient = drug.creator == .patient
        let code = drug.janCode.map { FHIRLiteral.coding(SystemName.gtin.jpCore, GTIN.text(ofJAN: $0)) } ?? .absent
        let category = FHIRLiteral.concept(
            "http://terminology.hl7.org/CodeSystem/medication-statement-category", "patientspecified",
            "Patient Specified")
        let notes = drug.ingredients.map { ingredient -> FHIRLiteral in
            [
                "extension": [HandbookEntry(31, ingredient.creator, code: ingredient.code).literal],
                "text": .text(HandbookWord.ingredient + (ingredient.name ?? "")),
            ]
        }
        add(
            HandbookRole(kind: .overTheCounter, place: place), "MedicationStatement", profile: nil, record: 3,
            drug.creator,
            [
                "status": isOver(drug) ? "completed" : "active",
                "category": isFromPatient ? category : .absent,
                "medicationCodeableConcept": medication([code], text: drug.name),
                "subject": patientReference,
                "effectivePeriod": [
                    "start": FHIRLiteral(drug.start?.description), "end": FHIRLiteral(drug.end?.description),
                ],
                "informationSource": isFromPatient ? patientReference : .absent,
                "note": .array(notes),
            ])
    }

    /// Whether the last day of intake is known and is not after all that the handbook tells of: no other day is known
    /// that stands for today.
    private func isOver(_ drug: MedicationHandbook.OverTheCounterDrug) -> Bool {
        guard let end = drug.end?.description else { return false }
        let days =
            handbook.dispensings.flatMap { [$0.date] + $0.patientEntries.map(\.enteredOn) }
            + handbook.memos.map(\.enteredOn)
        guard let newest = days.compactMap({ $0?.description }).max() else { return true }
        return end <= newest
    }

    /// A drug as a `CodeableConcept`, which FHIR asks for even where the source has none.
    func medication(_ codings: [FHIRLiteral], text: String?) -> FHIRLiteral {
        let concept: FHIRLiteral = ["coding": .array(codings), "text": FHIRLiteral(text)]
        return concept.isAbsent ? .dataAbsent("unknown") : concept
    }
}

/// Numbers of goods (GTIN) of fourteen digits, and those of Japan (JAN), which are shorter.
///
/// - Source: GS1 General Specifications: shorter numbers have zeros in front.
enum GTIN {
    static func text(ofJAN code: String) -> String {
        String(repeating: "0", count: max(14 - code.utf8.count, 0)) + code
    }

    /// Thirteen digits, or the eight of a short number.
    static func jan(of text: String) -> String {
        guard text.utf8.count == 14, text.hasPrefix("0") else { return text }
        return String(text.dropFirst(text.hasPrefix("000000") ? 6 : 1))
    }
}
