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
    /// In the order of the section, those that it does not name last; `nil` for one that it names and that is missing.
    let portions: [BorrowedNode?]

    /// `nil` for anything but a Bundle without MedicationRequests of its own that holds Bundles with some.
    init?(_ document: BorrowedNode) {
        guard document.isResource("Bundle"), !document.holdsRequests else { return nil }
        guard document.items(of: .entry).contains(where: { $0[.resource]?.holdsRequests == true }) else {
            return nil
        }
        let resources = BundleResources(document, orders: [], types: [.composition, .patient])
        let section = resources.first(.composition)?.items(of: .section).first { section in
            section[.code]?.coding(of: .prescriptionSection)?[.code]?.text == "11"
        }
        var portions: [BorrowedNode?] = [], named: Set<BorrowedNode> = [], missing: Set<String> = []
        for entry in section?.items(of: .entry) ?? .empty {
            if let target = resources.target(of: entry) {
                guard named.insert(target).inserted else { continue }
                portions.append(target.holdsRequests ? target : nil)
            } else if missing.insert(entry[.reference]?.text ?? "").inserted {
                portions.append(nil)
            }
        }
        portions += resources.all(.bundle).filter { $0.holdsRequests && !named.contains($0) }
        (self.resources, self.portions) = (resources, portions)
    }

    /// What was read of the portions, in their order, and what of them is left out.
    ///
    /// A portion that is left out is one of them still, with its number and, as far as it is known, what it has of the
    /// totals.
    ///
    /// - Throws: `CNV-0101`, `CNV-0103` if none can be read.
    func read(
        usageCodes: Prescription.Usage.CodeKind
    ) throws(Diagnostic) -> (readers: [PrescriptionReader], leftOut: [Diagnostic]) {
        try resources.checkAnyCounts(of: [])
        var readers: [PrescriptionReader] = [], leftOut: [Diagnostic] = [], reference = patient
        var counted: [[Prescription.RP]?] = []
        for (place, portion) in portions.enumerated() {
            counted.append(nil)
            guard let portion else { continue }
            if let patient = Self.patient(of: portion), let reference, !reference.mayBe(patient.said) {
                leftOut.append(
                    LeftOutResource(resource: portion, reason: .otherPatient, place: patient.resource).finding)
                continue
            }
            counted[place] = Self.ordered(in: portion, usageCodes: usageCodes)
            var reader: PrescriptionReader
            do throws(Diagnostic) {
                reader = try PrescriptionReader(checked: portion, usageCodes: usageCodes)
            } catch {
                var finding = error
                finding.severity = .error
                leftOut.append(finding)
                continue
            }
            reference = reference ?? reader.prescription.patient
            reader.setPortion(place + 1, of: portions.count, in: portion)
            addContacts(to: &reader.prescription.institution)
            readers.append(reader)
        }
        guard !readers.isEmpty else { throw leftOut[0] }
        let totals = PortionTotals(counted)
        for place in readers.indices { readers[place].setTotals(totals, of: portions.count) }
        Self.tellDays(in: &readers)
        return (readers, leftOut)
    }

    /// Tells of days against the numbers of the portions, which may be other than their places.
    private static func tellDays(in readers: inout [PrescriptionReader]) {
        let order = readers.indices.sorted { a, b in
            let (first, second) = (readers[a].prescription.split?.portion, readers[b].prescription.split?.portion)
            return (first ?? 0, a) < (second ?? 0, b)
        }
        let prescriptions = order.map { readers[$0].prescription }
        let places = Set(
            PortionDays.backwards(prescriptions.map(\.issuedOn))
                + PortionDays.backwards(prescriptions.map(\.usableUntil)))
        for place in places.map({ order[$0] }) {
            let bundle = readers[place].bundle
            readers[place].findings.append(.portionGoesBack(at: bundle.expression, bundle.position))
        }
    }

    /// What a portion asks for, or asked for: what was cancelled or stopped is a part of what was prescribed; `nil` if
    /// it is not known what of the rest is.
    private static func ordered(
        in portion: BorrowedNode, usageCodes: Prescription.Usage.CodeKind
    ) -> [Prescription.RP]? {
        let judged = PrescriptionReader(portion, usageCodes: usageCodes)
        let leftOut = judged.resources.leftOut.filter {
            ["MedicationRequest", "Composition", "Patient"].contains($0.resource[.resourceType]?.text)
        }
        guard !leftOut.isEmpty else { return judged.prescription.rps }
        guard leftOut.allSatisfy({ revoked.contains($0.reason) }) else { return nil }
        return PrescriptionReader(portion, usageCodes: usageCodes, judgedTypes: []).prescription.rps
    }

    private static let revoked = Set(
        ["cancelled", "stopped", "on-hold"].map { LeftOutResource.Reason.notInForce(element: "status", code: $0) })

    private static func patient(of portion: BorrowedNode) -> (resource: BorrowedNode, said: Prescription.Patient)? {
        BundleResources(portion, orders: [.medicationRequest], types: []).patient.map {
            ($0, Prescription.Patient($0))
        }
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
}

extension PrescriptionReader {
    /// The portion that a Bundle says it is, or that its place among the others gives.
    fileprivate mutating func setPortion(_ portion: Int, of portions: Int, in bundle: BorrowedNode) {
        let place = Prescription.SplitDispensing(portions: portions, portion: portion)
        guard prescription.split == nil else {
            if prescription.split != place {
                findings.append(.portionIsElsewhere(bundle, place: portion, of: portions))
            }
            return
        }
        prescription.split = place
        defaults.tell("63-1", of: bundle, .portions)
        defaults.tell("63-2", of: bundle, .portions)
    }

    /// An RP that says its total itself keeps it.
    fileprivate mutating func setTotals(_ totals: PortionTotals, of portions: Int) {
        for (place, total) in totals.totals(of: prescription.rps).enumerated() {
            let rp = prescription.rps[place], request = rpRequests[place]
            guard rp.portion == nil, rp.quantity != nil else { continue }
            switch total {
            case .known(let total, let count):
                prescription.rps[place].portion = Prescription.Portion(quantity: rp.quantity, total: total)
                prescription.rps[place].quantity = total
                defaults.tell("102-3", of: request, .totalOfPortions)
                if count < portions { findings.append(.isNotInAllPortions(request)) }
            case .unknown:
                prescription.rps[place].portion = Prescription.Portion(quantity: rp.quantity)
                prescription.rps[place].quantity = nil
                findings.append(.totalIsUnknown(request))
            }
        }
    }
}

extension BorrowedNode {
    /// Whether it is a Bundle with MedicationRequests among its own entries.
    fileprivate var holdsRequests: Bool {
        items(of: .entry).contains { $0.at(.resource, .resourceType)?.text == "MedicationRequest" }
    }
}

extension Prescription.Patient {
    /// Whether nothing that both say tells them apart.
    fileprivate func mayBe(_ other: Prescription.Patient) -> Bool {
        func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a == nil || b == nil || a == b }
        return agree(code, other.code) && agree(birthDate, other.birthDate) && agree(sex, other.sex)
            && agree(name.kanji?.replacingBlanks(), other.name.kanji?.replacingBlanks())
    }
}

extension BilingualText {
    fileprivate static let portions = BilingualText(
        ja: "分割処方箋の中の順と数から決まります。",
        en: "It follows from how many portions the document has, and which of them this is.")
    fileprivate static let totalOfPortions = BilingualText(
        ja: "分割ごとの調剤数量の合計です。", en: "The quantities of the portions together.")
}
