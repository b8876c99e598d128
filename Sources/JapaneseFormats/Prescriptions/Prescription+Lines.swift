import JapaneseRecords

/// A prescription as the lines of a tagged file: which part stands in which record and field.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, レコード 1–302.
extension Prescription: TaggedContent {
    static let formats: Set<TaggedKind.Format> = [.prescription, .servicePrescription]

    static let empty = Prescription()

    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Prescription) {
        institution(&lines, &value.institution)
        lines.line(4, &value.department, new: Department()) { fields, department in
            fields.derived(1, department.code == nil ? "1" : "2")
            fields.text(2, &department.code)
            fields.text(3, &department.name)
        }
        lines.line(5, &value.prescriber) { fields, prescriber in
            fields.text(1, &prescriber.code)
            fields.text(2, &prescriber.name.kana)
            fields.text(3, &prescriber.name.kanji)
        }
        lines.line(11, &value.patient) { fields, patient in
            fields.text(1, &patient.code)
            fields.text(2, &patient.name.kanji)
            fields.text(3, &patient.name.kana)
        }
        lines.line(12, &value.patient.sex) { $0.code(1, &$1, .sexes) }
        lines.line(13, &value.patient.birthDate) { $0.date(1, &$1) }
        lines.line(14, &value.payment) { $0.code(1, &$1, .payments) }
        insurance(&lines, &value)
        lines.line(51, &value.issuedOn) { $0.date(1, &$1) }
        lines.line(52, &value.usableUntil) { $0.date(1, &$1) }
        instructions(&lines, &value)
        rps(&lines, &value.rps)
        lines.lines(301, &value.clinicalInformation, new: ClinicalInformation()) { fields, information in
            fields.ordinal(1)
            fields.text(2, &information.drugName)
            fields.text(3, &information.comment)
        }
        var results = value.testResults.map { Optional($0) }
        lines.lines(302, &results, new: nil) { fields, result in
            fields.ordinal(1)
            fields.text(2, &result)
        }
        value.testResults = results.map { $0 ?? "" }
    }

    private static func institution<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout MedicalInstitution) {
        lines.line(1, &value) { fields, institution in
            fields.code(1, &institution.feeTable, .feeTables)
            fields.text(2, &institution.code)
            fields.text(3, &institution.prefecture)
            fields.text(4, &institution.name)
        }
        lines.line(2, &value) { fields, institution in
            fields.text(1, &institution.postalCode)
            fields.text(2, &institution.address)
        }
        lines.line(3, &value) { fields, institution in
            fields.text(1, &institution.telephone)
            fields.text(2, &institution.fax)
            fields.text(3, &institution.otherContact)
        }
    }

    private static func insurance<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Prescription) {
        lines.line(21, &value.insurance.kind) { $0.code(1, &$1, .insuranceKinds) }
        lines.line(22, &value.insurance.insurerNumber) { $0.text(1, &$1) }
        lines.line(23, &value.insurance) { fields, insurance in
            fields.text(1, &insurance.symbol)
            fields.text(2, &insurance.number)
            fields.code(3, &insurance.insured, .insured)
            fields.text(4, &insurance.branchNumber)
        }
        // The service's form has three digits, as its generators write it.
        let digits = lines.kind.format == .servicePrescription ? 3 : 1
        lines.line(24, &value.insurance) { fields, insurance in
            fields.count(1, &insurance.patientShare, digits: digits)
            fields.count(2, &insurance.insuranceShare, digits: digits)
        }
        lines.line(25, &value.insurance.dutyReason) { $0.code(1, &$1, .dutyReasons) }
        for (number, order) in zip(27...30, PublicExpense.Order.allCases) {
            var expense = value.publicExpenses.first { $0.order == order }
            lines.line(number, &expense, new: PublicExpense(order: order)) { fields, expense in
                fields.text(1, &expense.payerNumber)
                fields.text(2, &expense.recipientNumber)
            }
            value.publicExpenses.removeAll { $0.order == order }
            if let expense { value.publicExpenses.append(expense) }
        }
        lines.line(31, &value.insurance.receiptKind) { $0.text(1, &$1) }
    }

    private static func instructions<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Prescription) {
        lines.line(61, &value.narcotics, new: NarcoticsUse()) { fields, narcotics in
            fields.text(1, &narcotics.licenceNumber)
            fields.text(2, &narcotics.patientAddress)
            fields.text(3, &narcotics.patientTelephone)
        }
        lines.line(62, &value.leftoverCheck) { $0.code(1, &$1, .leftoverChecks) }
        lines.line(63, &value.split, new: SplitDispensing()) { fields, split in
            fields.count(1, &split.portions)
            fields.count(2, &split.portion)
        }
        lines.line(64, &value.refillUses) { $0.count(1, &$1) }
        lines.lines(81, &value.remarks, new: Remark()) { fields, remark in
            fields.ordinal(1)
            fields.code(2, &remark.kind, .remarks)
            fields.text(3, &remark.text)
        }
        lines.line(82, &value.accessCode) { fields, code in
            fields.derived(1, code == nil ? nil : "1")
            fields.text(2, &code)
        }
    }
}
