import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Record 2: an allergy, a side effect, a past illness, or something else that is to be known of the patient.
    func add(_ remark: MedicationHandbook.PatientRemark, place: Int, to entries: inout BundleEntries) {
        switch remark.kind {
        case .allergy, .sideEffect:
            add(remark, .allergy, "AllergyIntolerance", profile: "JP_AllergyIntolerance", place, to: &entries) {
                let status = "http://terminology.hl7.org/CodeSystem/allergyintolerance-"
                $0.concept("clinicalStatus", in: status + "clinical", "active")
                $0.concept("verificationStatus", in: status + "verification", "unconfirmed")
                if remark.kind == .sideEffect {
                    $0.text("type", "intolerance")
                    $0.array("category") { $0.text("medication") }
                }
                $0.object("code") { $0.text("text", remark.text) }
                $0.reference("patient", to: patientURL)
                if remark.creator == .patient { $0.reference("recorder", to: patientURL) }
            }
        case .pastIllness:
            add(remark, .pastIllness, "Condition", profile: "JP_Condition", place, to: &entries) {
                $0.array("category") {
                    $0.concept(
                        in: "http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item",
                        "Problem List Item")
                }
                $0.object("code") { $0.text("text", remark.text) }
                $0.reference("subject", to: patientURL)
                if remark.creator == .patient { $0.reference("recorder", to: patientURL) }
            }
        case .other, nil:
            add(remark, .remark, "Observation", profile: "JP_Observation_Common", place, to: &entries) {
                $0.text("status", "final")
                $0.object("code") { $0.text("text", HandbookWord.remark) }
                $0.reference("subject", to: patientURL)
                if remark.creator == .patient { $0.array("performer") { $0.reference(to: patientURL) } }
                $0.text("valueString", remark.text)
            }
        }
    }

    private func add(
        _ remark: MedicationHandbook.PatientRemark, _ kind: HandbookRole.Kind, _ type: String, profile: String,
        _ place: Int, to entries: inout BundleEntries, _ members: (inout FHIRWriter) -> Void
    ) {
        add(
            HandbookRole(kind: kind, place: place), type, profile: profile, record: 2, remark.creator,
            tags: { tags in
                guard let kind = remark.kind, let code = HandbookCode.patientRemarks.code(of: kind) else { return }
                tags.coding(in: OwnName.patientRemark, code, HandbookCode.patientRemarks.display(of: kind))
            }, to: &entries, members)
    }

    /// Record 4.
    func add(_ memo: MedicationHandbook.Memo, place: Int, to entries: inout BundleEntries) {
        add(
            HandbookRole(kind: .memo, place: place), "Communication", profile: nil, record: 4, memo.creator,
            to: &entries
        ) { message in
            write(
                memo.text, sent: memo.enteredOn, from: memo.creator == .patient ? patientURL : nil, into: &message
            ) { categories in
                categories.object { $0.text("text", HandbookWord.memo) }
            }
        }
    }

    /// The members of a `Communication`.
    func write(
        _ text: String?, sent: FHIRDate?, from sender: String?, into message: inout FHIRWriter,
        category: (inout FHIRWriter) -> Void
    ) {
        message.text("status", "completed")
        message.array("category", category)
        message.reference("subject", to: patientURL)
        message.text("sent", sent?.description)
        if let sender { message.reference("sender", to: sender) }
        message.array("payload") { payload in payload.object { $0.text("contentString", text) } }
    }

    /// Records 3 and 31.
    func add(_ drug: MedicationHandbook.OverTheCounterDrug, place: Int, to entries: inout BundleEntries) {
        let isFromPatient = drug.creator == .patient
        add(
            HandbookRole(kind: .overTheCounter, place: place), "MedicationStatement", profile: nil, record: 3,
            drug.creator, to: &entries
        ) { statement in
            statement.text("status", isOver(drug) ? "completed" : "active")
            if isFromPatient {
                statement.concept(
                    "category", in: "http://terminology.hl7.org/CodeSystem/medication-statement-category",
                    "patientspecified", "Patient Specified")
            }
            let jan = drug.janCode.map { (system: SystemName.gtin.jpCore, code: GTIN.text(ofJAN: $0)) }
            statement.medication([jan].compactMap { $0 }.map { ($0.system, $0.code, nil) }, text: drug.name)
            statement.reference("subject", to: patientURL)
            statement.object("effectivePeriod") { period in
                period.text("start", drug.start?.description)
                period.text("end", drug.end?.description)
            }
            if isFromPatient { statement.reference("informationSource", to: patientURL) }
            statement.array("note") { notes in
                for ingredient in drug.ingredients {
                    notes.note(
                        HandbookWord.ingredient + (ingredient.name ?? ""),
                        HandbookEntry(31, ingredient.creator, code: ingredient.code))
                }
            }
        }
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
}
