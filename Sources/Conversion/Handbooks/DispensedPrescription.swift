import Diagnostics
import FHIRPrimitives
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// What a handbook says of a prescription that is dispensed as it is written.
///
/// Prescriptions by generic name keep it as the generic name; which product was handed out, the pharmacy says. Amounts
/// that are no drugs for the mouth are multiplied by their quantity, as handbooks have them. Codes of the service's
/// usages are those of JAMI. Insurance, public programmes, remarks, and codes of supplements have no place in a
/// handbook.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10.
public struct DispensedPrescription: Sendable {
    public let prescription: Prescription
    public let patient: MedicationHandbook.Patient
    public let dispensing: Dispensing
    /// The texts that several records hold.
    let parted: PartedTexts
    /// The day of dispensing that was told.
    let toldDay: FHIRDate?

    /// - Parameters:
    ///   - day: the day of dispensing; without it that of issue.
    ///   - pharmacy: who dispensed; a handbook that goes to the patient must have it.
    public init(
        _ prescription: Prescription, on day: FHIRDate? = nil, by pharmacy: MedicalInstitution = MedicalInstitution(),
        dispenser: Dispensing.Dispenser? = nil
    ) {
        self.prescription = prescription
        toldDay = day
        // The service's list has the codes of JAMI, which a handbook takes.
        let prescription = prescription.withJAMIUsages
        patient = MedicationHandbook.Patient(
            name: prescription.patient.name, sex: prescription.patient.sex, birthDate: prescription.patient.birthDate)
        let prescriber = Dispensing.Prescriber(
            name: prescription.prescriber.name.kanji, department: prescription.department?.name,
            creator: .professional)
        let institution = prescription.institution
        let dispensing = Dispensing(
            date: day ?? prescription.issuedOn, creator: .professional, institution: pharmacy,
            institutionCreator: pharmacy == MedicalInstitution() ? nil : .professional, dispenser: dispenser,
            prescribingInstitution: MedicalInstitution(
                feeTable: institution.feeTable, code: institution.code, prefecture: institution.prefecture,
                name: institution.name),
            prescribingInstitutionCreator: .professional, prescribers: [prescriber],
            rps: prescription.rps.map { Dispensing.RP(dispensed: $0) })
        var handbook = MedicationHandbook(patient: patient, dispensings: [dispensing])
        parted = handbook.fit()
        self.dispensing = handbook.dispensings[0]
    }

    /// A handbook with this dispensing alone.
    public var handbook: MedicationHandbook { MedicationHandbook(patient: patient, dispensings: [dispensing]) }

    /// A file of the handbook.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none, the
    ///   errors of the file, such as a pharmacy that was not told, and what is in doubt of the pharmacy and the day:
    ///   `JHS-0308`, `CNV-0223`.
    public func bytes(as kind: TaggedKind = .handbook, report: inout [Diagnostic]) -> [UInt8] {
        var findings: [Diagnostic] = []
        let bytes = HandbookFile.bytes(of: handbook, as: kind, report: &findings)
        report += doubts + findings
        report += WrittenCheck.errors(of: bytes, as: kind, besides: findings, warnings: [["JHS-0308", "11-4"]])
        return bytes
    }

    /// `CNV-0223` for a day that cannot be that of dispensing.
    private var doubts: [Diagnostic] {
        guard let issue = prescription.issuedOn, dispensing.date?.isBefore(issue) == true else { return [] }
        return [.isBeforeIssue]
    }

    /// What was not told of the dispensing.
    var defaults: [MappingEntry] {
        guard toldDay == nil, prescription.issuedOn != nil else { return [] }
        return [MappingEntry(source: "", target: "5-1", outcome: .defaulted(.dayOfIssue))]
    }
}

extension BilingualText {
    fileprivate static let dayOfIssue = BilingualText(
        ja: "調剤した日が示されていないので、交付年月日です。", en: "The day of dispensing was not told: it is that of issue.")
}

/// Words of a handbook for what it has no field for.
private enum DispensedWord {
    static let ingredientStrength = "原薬量"
}

extension Dispensing.RP {
    fileprivate init(dispensed rp: Prescription.RP) {
        let meaning = rp.form?.amountMeaning ?? .handedOut
        let count = rp.dispensed
        // A handbook counts 注入 among the injections.
        let form = rp.form == .other && rp.formName == FormText.instillation ? .injection : rp.form
        self.init(
            number: rp.number, prescriberIndex: 0, form: form, quantity: meaning == .handedOut ? 1 : count,
            unit: meaning.handbookUnit,
            usage: Dispensing.Usage(
                text: rp.usage.text, code: rp.usage.code, isCodeless: rp.usage.code == nil, creator: .professional),
            supplements: rp.supplements.compactMap(\.text).map { HandbookText($0, creator: .professional) },
            drugs: rp.drugs.map { Dispensing.Drug(dispensed: $0, times: meaning == .handedOut ? count ?? 1 : 1) })
    }
}

extension Dispensing.Drug {
    /// - Parameter times: what the amount is multiplied by.
    fileprivate init(dispensed drug: Prescription.Drug, times: Int) {
        let isGeneric = drug.code?.kind == .generic
        let intakes = drug.unevenIntakes.enumerated().map { $1.text(place: $0 + 1, unit: drug.unit) }
        let texts =
            (drug.strength == .ingredient ? [DispensedWord.ingredientStrength] : []) + intakes
            + drug.supplements.compactMap(\.text)
        self.init(
            name: drug.name,
            amount: times > 1 ? drug.amount?.multiplied(by: FHIRDecimal(times))?.plain : drug.amount, unit: drug.unit,
            code: isGeneric ? nil : drug.code, isCodeless: isGeneric || drug.code == nil, creator: .professional,
            genericName: isGeneric
                ? Dispensing.GenericName(
                    drug.name, code: drug.code.flatMap { $0.code.isEmpty ? nil : $0.code },
                    isCodeless: drug.code?.code.isEmpty ?? true) : nil,
            supplements: texts.map { HandbookText($0, creator: .professional) })
    }
}

extension Prescription {
    /// What a handbook with one dispensing says of its prescription.
    init(dispensed handbook: MedicationHandbook) {
        let dispensing = handbook.dispensings.first ?? Dispensing()
        self.init(
            institution: dispensing.prescribingInstitution,
            department: dispensing.prescribers.first?.department.map { Department(name: $0) },
            prescriber: JapaneseRecords.Prescriber(name: PersonName(kanji: dispensing.prescribers.first?.name)),
            patient: Patient(
                name: handbook.patient.name, sex: handbook.patient.sex, birthDate: handbook.patient.birthDate),
            issuedOn: dispensing.date, rps: dispensing.rps.map { RP(dispensed: $0) })
    }
}

extension Prescription.RP {
    fileprivate init(dispensed rp: Dispensing.RP) {
        self.init(
            number: rp.number, form: rp.form, quantity: rp.quantity,
            portion: Prescription.Portion(quantity: rp.quantity),
            usage: Prescription.Usage(
                codeKind: rp.usage.code == nil ? nil : .jami, code: rp.usage.code, text: rp.usage.text),
            supplements: rp.supplements.map { Prescription.UsageSupplement($0.text) },
            drugs: rp.drugs.enumerated().map { Prescription.Drug(dispensed: $1, number: $0 + 1) })
    }
}

extension Prescription.Drug {
    fileprivate init(dispensed drug: Dispensing.Drug, number: Int) {
        self.init(
            number: number, code: drug.genericName.map { DrugCode(.generic, $0.code ?? "") } ?? drug.code,
            name: drug.name, amount: drug.amount, unit: drug.unit)
        for text in drug.supplements.compactMap(\.text) {
            let amount = text.hasSuffix(drug.unit ?? "") ? String(text.dropLast((drug.unit ?? "").count)) : text
            if text == DispensedWord.ingredientStrength {
                strength = .ingredient
            } else if let (place, amount) = Prescription.UnevenIntake.parts(of: amount),
                place == unevenIntakes.count + 1
            {
                unevenIntakes.append(Prescription.UnevenIntake(amount: amount))
            } else {
                supplements.append(Prescription.DrugSupplement(text))
            }
        }
    }
}
