import Diagnostics
import FHIRTree
import JapaneseRecords

/// The document around the portions of a split prescription (分割処方箋): each portion is a Bundle of its own within.
///
/// A tagged file is of one portion, so the document gives one prescription for each. What the document itself says is
/// in all of them: which portion it is, of how many, and how to reach the institution (別紙).
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 分割処方箋, 表2 Composition, section 11・12;
///   JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード3・63・102.
struct SplitPrescription {
    /// The resources of the document itself.
    let resources: BundleResources
    /// In the order of the section, those that it does not name last.
    let portions: [SourceNode]

    /// `nil` for what holds no Bundles with MedicationRequests.
    init?(_ bundle: SourceNode) {
        let resources = BundleResources(bundle, orders: [], types: ["Composition", "Patient"])
        let inner = resources.all("Bundle").filter { portion in
            portion.items(of: "entry").contains { $0.at("resource", "resourceType")?.text == "MedicationRequest" }
        }
        guard !inner.isEmpty else { return nil }
        let section = resources.first("Composition")?.items(of: "section").first { section in
            section["code"]?.coding(of: .prescriptionSection)?["code"]?.text == "11"
        }
        var order: [SourceNode: Int] = [:]
        for entry in section?.items(of: "entry") ?? .empty {
            if let target = resources.target(of: entry), order[target] == nil { order[target] = order.count }
        }
        portions = inner.enumerated().sorted { a, b in
            (order[a.element] ?? .max, a.offset) < (order[b.element] ?? .max, b.offset)
        }.map(\.element)
        self.resources = resources
    }

    /// What was read of the portions, in their order, and what of them is left out.
    ///
    /// - Throws: `CNV-0101`, `CNV-0103` if none can be read.
    func read(
        usageCodes: Prescription.Usage.CodeKind
    ) throws(Diagnostic) -> (readers: [PrescriptionReader], leftOut: [Diagnostic]) {
        try resources.checkAnyCounts(of: [])
        var readers: [PrescriptionReader] = [], leftOut: [Diagnostic] = [], reference = patient
        for (place, portion) in portions.enumerated() {
            var reader: PrescriptionReader
            do throws(Diagnostic) {
                reader = try PrescriptionReader(checked: portion, usageCodes: usageCodes)
            } catch {
                var finding = error
                finding.severity = .error
                leftOut.append(finding)
                continue
            }
            let patient = reader.prescription.patient
            guard reference?.isPerhaps(patient) != false else {
                let place = reader.resources.patient ?? portion
                leftOut.append(LeftOutResource(resource: portion, reason: .otherPatient, place: place).finding)
                continue
            }
            reference = reference ?? patient
            reader.setPortion(place + 1, of: portions.count, in: portion)
            addContacts(to: &reader.prescription.institution)
            readers.append(reader)
        }
        guard !readers.isEmpty else { throw leftOut[0] }
        Self.setTotals(&readers)
        return (readers, leftOut)
    }

    private var patient: Prescription.Patient? { resources.patient.map(Prescription.Patient.init) }

    /// The numbers under which the pharmacy reaches the institution stand on the sheet beside the portions.
    private func addContacts(to institution: inout MedicalInstitution) {
        let issuer = resources.organizations("prov").first { $0.identifier(of: .institution) == institution.tenDigits }
        guard let issuer else { return }
        let outer = MedicalInstitution(organization: issuer)
        institution.telephone = institution.telephone ?? outer.telephone
        institution.fax = institution.fax ?? outer.fax
        institution.otherContact = institution.otherContact ?? outer.otherContact
    }

    /// RPs that are alike in all but their days or times are one RP of the whole prescription: its total is theirs
    /// together.
    private static func setTotals(_ readers: inout [PrescriptionReader]) {
        var totals: [Prescription.RP: Int] = [:]
        func isOwn(_ rp: Prescription.RP) -> Bool { rp.portion == nil && rp.quantity != nil }
        for rp in readers.flatMap(\.prescription.rps) where isOwn(rp) {
            totals[rp.withoutQuantity, default: 0] += rp.quantity ?? 0
        }
        for reader in readers.indices {
            for place in readers[reader].prescription.rps.indices {
                let rp = readers[reader].prescription.rps[place]
                guard isOwn(rp), let total = totals[rp.withoutQuantity] else { continue }
                readers[reader].prescription.rps[place].portion = Prescription.Portion(
                    quantity: rp.quantity, total: total)
                readers[reader].prescription.rps[place].quantity = total
                readers[reader].tell("102-3", of: readers[reader].requests[0], .totalOfPortions)
            }
        }
    }
}

extension PrescriptionReader {
    /// The portion that a Bundle says it is, or that its place among the others gives.
    fileprivate mutating func setPortion(_ portion: Int, of portions: Int, in bundle: SourceNode) {
        guard prescription.split == nil else { return }
        prescription.split = Prescription.SplitDispensing(portions: portions, portion: portion)
        tell("63-1", of: bundle, .portions)
        tell("63-2", of: bundle, .portions)
    }
}

extension Prescription.Patient {
    /// Whether nothing that both say tells them apart.
    fileprivate func isPerhaps(_ other: Prescription.Patient) -> Bool {
        func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a == nil || b == nil || a == b }
        return agree(code, other.code) && agree(birthDate, other.birthDate) && agree(sex, other.sex)
            && agree(name.kanji?.replacingBlanks(), other.name.kanji?.replacingBlanks())
    }
}

extension Prescription.RP {
    fileprivate var withoutQuantity: Prescription.RP {
        var rp = self
        (rp.quantity, rp.portion) = (nil, nil)
        return rp
    }
}

extension BilingualText {
    fileprivate static let portions = BilingualText(
        ja: "分割処方箋の中の順と数から決まります。",
        en: "It follows from how many portions the document has, and which of them this is.")
    fileprivate static let totalOfPortions = BilingualText(
        ja: "分割ごとの調剤数量の合計です。", en: "The quantities of the portions together.")
}
