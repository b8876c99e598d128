import Diagnostics
import FHIRTree
import JapaneseRecords

/// Reads a prescription from a Bundle: the document of the e-prescription guide, or a collection of JP Core resources.
///
/// The names of both guides, and those of published examples, are read alike.
struct PrescriptionReader {
    let bundle: SourceNode
    let resources: BundleResources
    /// What is prescribed. What the Bundle of a handbook or of dispensings says of a request is who prescribed, and not
    /// what: a request that a drug was dispensed for is none.
    let requests: [SourceNode]
    /// Which list the codes of usages are taken to be from: that of the format which will be written.
    let usageCodes: Prescription.Usage.CodeKind
    var prescription = Prescription()
    /// The fields that the Bundle does not say and that follow from others, each with its reason.
    private(set) var defaults: [MappingEntry] = []
    /// What of the resources that count is not taken, or with a doubt.
    var findings: [Diagnostic] = []
    /// The first request whose number of an RP, or place in it, cannot be kept.
    var firstMoved: SourceNode?
    /// The request of the first drug of each RP, in their order.
    var rpRequests: [SourceNode] = []

    /// - Parameter judgedTypes: the resources of which those that do not count are left out; by default, all that a
    ///   prescription is made of.
    init(
        _ bundle: SourceNode, usageCodes: Prescription.Usage.CodeKind, judgedTypes: Set<String> = Self.types
    ) {
        let resources = BundleResources(bundle, orders: ["MedicationRequest"], types: judgedTypes)
        let dispensed = Set(
            ["MedicationDispense", "MedicationStatement"].flatMap(resources.all).flatMap { drug in
                (drug.items(of: "authorizingPrescription") + drug.items(of: "basedOn"))
                    .compactMap { resources.target(of: $0) }
            })
        requests = resources.all("MedicationRequest").filter { !dispensed.contains($0) }
        (self.bundle, self.resources, self.usageCodes) = (bundle, resources, usageCodes)
        if let over = requests.first(where: ResourceStatus.isOver) { findings.append(.isOver(over)) }
        readInstitution()
        readPractitioner()
        readPatient()
        readDates()
        readInsurance()
        readMedications()
        readCommunications()
    }

    /// The resources that a prescription is made of.
    static let types: Set = ["Composition", "Patient", "MedicationRequest", "Coverage", "Communication"]

    /// Tells what a field's value follows from, if the Bundle does not say it.
    mutating func tell(_ field: String, of node: SourceNode, _ reason: BilingualText?) {
        guard let reason else { return }
        defaults.append(
            MappingEntry(source: "", position: node.position, target: field, outcome: .defaulted(reason)))
    }

    private mutating func readInstitution() {
        let issuer =
            resources.organizations("prov").first
            ?? resources.all("Organization").first { $0.identifier(of: .institution) != nil }
        if let issuer { prescription.institution = MedicalInstitution(organization: issuer) }
        guard let department = resources.organizations("dept").first else { return }
        let code = department.items(of: "type").lazy.compactMap { $0.coding(of: .department)?["code"]?.text }.first
        prescription.department = Department(code: code, name: department["name"]?.text)
    }

    private mutating func readPractitioner() {
        guard let practitioner = author ?? resources.first("Practitioner") else { return }
        prescription.prescriber = Prescriber(
            code: practitioner.items(of: "identifier").first?["value"]?.text, name: practitioner.personName)
        let licence = practitioner.items(of: "qualification").first {
            $0["code"]?.coding(of: .certificate)?["code"]?.text == "NarcoticsPractitioner"
        }
        if let number = licence?.at("identifier", "value")?.text {
            prescription.narcotics = Prescription.NarcoticsUse(licenceNumber: number)
        }
    }

    /// Who the document is by, or who asked for the first drug.
    private var author: SourceNode? {
        let authors = resources.first("Composition")?.items(of: "author") ?? .empty
        let requester = resources.first("MedicationRequest")?["requester"]
        for reference in authors + [requester].compactMap({ $0 }) {
            let party = resources.target(of: reference)
            let person = resources.target(of: party?["practitioner"]) ?? party
            if person?["resourceType"]?.text == "Practitioner" { return person }
        }
        return nil
    }

    private mutating func readPatient() {
        guard let patient = resources.patient else { return }
        prescription.patient = Prescription.Patient(patient)
        let category = resources.first("Composition")?.at("category")?.coding(of: .prescriptionCategory)
        guard category?["code"]?.text == "02" || prescription.narcotics != nil else { return }
        prescription.narcotics = prescription.narcotics ?? Prescription.NarcoticsUse()
        prescription.narcotics?.patientAddress = patient.at("address", "text")?.text
        prescription.narcotics?.patientTelephone =
            patient.items(of: "telecom").first { $0["system"]?.text == "phone" }?["value"]?.text
    }

    private mutating func readDates() {
        func day(_ text: String?) -> FHIRDate? { text.flatMap { FHIRDate(inJapan: $0) } }
        let period = resources.first("Composition")?.at("event", "period")
        let request = requests.first
        prescription.issuedOn = day(period?["start"]?.text) ?? day(request?["authoredOn"]?.text)
        prescription.usableUntil =
            day(period?["end"]?.text) ?? day(request?.at("dispenseRequest", "validityPeriod", "end")?.text)
    }

    private mutating func readInsurance() {
        let resources = resources
        var programmes: [(coverage: SourceNode, item: PublicExpenseOrder.Item)] = []
        for coverage in resources.all("Coverage") {
            let code = coverage["type"]?.coding(of: .insuranceKind)?["code"]?.text
            let payer = coverage.items(of: "payor").lazy.compactMap { resources.target(of: $0) }.first
            if code == InsuranceCode.publicExpense || coverage["order"] != nil {
                let item = PublicExpenseOrder.Item(
                    payer: payer?.identifier(of: .publicPayer), recipient: coverage["subscriberId"]?.text,
                    order: coverage["order"]?.text.flatMap { Int($0) })
                programmes.append((coverage, item))
            } else {
                prescription.insurance = insurance(coverage, kind: InsuranceCode.kind(of: code), payer: payer)
            }
        }
        let order = PublicExpenseOrder(programmes.map(\.item))
        prescription.publicExpenses = order.expenses
        for (programme, outcome) in zip(programmes, order.outcomes) where outcome != .asSaid {
            findings.append(.publicExpense(programme.coverage, hasPlace: outcome == .moved))
        }
    }

    private mutating func insurance(_ coverage: SourceNode, kind: InsuranceKind?, payer: SourceNode?) -> Insurance {
        func part(_ name: ExtensionName) -> String? { name.first(in: coverage)?["valueString"]?.text }
        let share = coverage.items(of: "costToBeneficiary").lazy.compactMap {
            $0.at("valueQuantity", "value")?.decimal?.integerValue
        }.first
        if share != nil { tell("24-2", of: coverage, .otherShare) }
        let insured = coverage["relationship"]?.coding(of: .insured)?["code"]?.text
        return Insurance(
            kind: kind, insurerNumber: payer?.identifier(of: .insurer).map(InsurerNumber.plain),
            symbol: part(.insuredSymbol),
            number: part(.insuredNumber), insured: insured == "1" ? .person : insured == "2" ? .dependant : nil,
            branchNumber: part(.insuredSubNumber) ?? coverage["dependent"]?.text, patientShare: share,
            insuranceShare: share.map { 100 - $0 })
    }
}

extension Prescription.Patient {
    /// What a `Patient` says.
    init(_ resource: SourceNode) {
        self.init(
            code: resource.items(of: "identifier").first?["value"]?.text, name: resource.personName,
            sex: resource["gender"]?.text.flatMap(Sex.init(rawValue:)),
            birthDate: resource["birthDate"]?.text.flatMap { FHIRDate($0) })
    }
}

extension BilingualText {
    fileprivate static let otherShare = BilingualText(
        ja: "100から患者負担率を引いた割合です。", en: "What is left of 100 percent by the patient's share.")
}
