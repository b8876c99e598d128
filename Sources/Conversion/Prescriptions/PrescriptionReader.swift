import Diagnostics
import FHIRTree
import JapaneseRecords

/// Reads a prescription from a Bundle: the document of the e-prescription guide, or a collection of JP Core resources.
///
/// The names of both guides, and those of published examples, are read alike.
struct PrescriptionReader {
    let bundle: BorrowedNode
    let resources: BundleResources
    /// What is prescribed. What the Bundle of a handbook or of dispensings says of a request is who prescribed, and not
    /// what: a request that a drug was dispensed for is none.
    let requests: [BorrowedNode]
    /// Which list the codes of usages are taken to be from: that of the format which will be written.
    let usageCodes: Prescription.Usage.CodeKind
    var prescription = Prescription()
    /// The fields that the Bundle does not say and that follow from others, each with its reason.
    var defaults = ToldDefaults()
    /// What of the resources that count is not taken, or with a doubt.
    var findings: [Diagnostic] = []
    /// Whether all of ``findings`` are looked for.
    let findsFaults: Bool
    /// The first request whose number of an RP, or place in it, cannot be kept.
    var firstMoved: BorrowedNode?
    /// The request of the first drug of each RP, in their order.
    var rpRequests: [BorrowedNode] = []
    /// Of each RP, in their order, the words that are read as supplements of each of its drugs alike.
    var rpWords: [[String]] = []

    /// - Parameters:
    ///   - judgedTypes: the resources of which those that do not count are left out; by default, all that a
    ///     prescription is made of.
    ///   - findsFaults: `false` for what is only read to be compared.
    init(
        _ bundle: BorrowedNode, usageCodes: Prescription.Usage.CodeKind, judgedTypes: [ResourceType] = Self.types,
        findsFaults: Bool = true
    ) {
        let resources = BundleResources(bundle, orders: [.medicationRequest], types: judgedTypes)
        let dispensed = resources.dispensedRequests
        let requests = resources.all(.medicationRequest).filter { !dispensed.contains($0) }
        self.resources = resources.withoutOtherPrescriptions(requests)
        self.requests = self.resources.all(.medicationRequest).filter { !dispensed.contains($0) }
        (self.bundle, self.usageCodes, self.findsFaults) = (bundle, usageCodes, findsFaults)
        if findsFaults { findings += DocumentScope.findings(self.resources, self.requests) }
        readInstitution()
        readPractitioner()
        readPatient()
        readDates()
        readInsurance()
        readMedications()
        readCommunications()
    }

    /// The resources that a prescription is made of.
    static let types: [ResourceType] = [.composition, .patient, .medicationRequest, .coverage, .communication]

    private mutating func readInstitution() {
        let isDocument = resources.first(.composition) != nil
        let ofOrder = isDocument ? nil : requests.first.flatMap { PrescriptionIdentity($0, resources).institution }
        let issuer =
            ofOrder ?? resources.organizations("prov").first
            ?? resources.all(.organization).first { $0.identifier(of: .institution) != nil }
        if let issuer { prescription.institution = MedicalInstitution(organization: issuer) }
        guard let department = resources.organizations("dept").first else { return }
        let code = department.items(of: .type).lazy.compactMap { $0.coding(of: .department)?[.code]?.text }.first
        prescription.department = Department(code: code, name: department[.name]?.text)
    }

    private mutating func readPractitioner() {
        guard let practitioner = author ?? resources.first(.practitioner) else { return }
        prescription.prescriber = Prescriber(
            code: practitioner.items(of: .identifier).first?[.value]?.text, name: practitioner.personName)
        let licence = practitioner.items(of: .qualification).first {
            $0[.code]?.coding(of: .certificate)?[.code]?.isString("NarcoticsPractitioner") == true
        }
        if let number = licence?.at(.identifier, .value)?.text {
            prescription.narcotics = Prescription.NarcoticsUse(licenceNumber: number)
        }
    }

    /// Who the document is by, or who asked for the first drug.
    private var author: BorrowedNode? {
        let authors = resources.first(.composition)?.items(of: .author) ?? .empty
        let requester = requests.first?[.requester]
        for reference in authors + [requester].compactMap({ $0 }) {
            let party = resources.target(of: reference)
            let person = resources.target(of: party?[.practitioner]) ?? party
            if person?.isResource("Practitioner") == true { return person }
        }
        return nil
    }

    private mutating func readPatient() {
        guard let patient = resources.patient else { return }
        prescription.patient = Prescription.Patient(patient)
        prescription.patient.code = PatientNumber(patient, of: prescription.institution).value
        let category = resources.first(.composition)?.at(.category)?.coding(of: .prescriptionCategory)
        guard category?[.code]?.isString("02") == true || prescription.narcotics != nil else { return }
        prescription.narcotics = prescription.narcotics ?? Prescription.NarcoticsUse()
        prescription.narcotics?.patientAddress = patient.current(.address).first?[.text]?.text
        prescription.narcotics?.patientTelephone = patient.contact("phone")
    }

    private mutating func readDates() {
        func day(_ text: String?) -> FHIRDate? { text.flatMap { FHIRDate(inJapan: $0) } }
        // A document may tell several events, of which that of the issue says the days.
        let events = resources.first(.composition)?.items(of: .event)
        let issue =
            events?.first { $0.items(of: .code).contains { $0[.text]?.isString("処方箋交付") == true } } ?? events?.first
        let period = issue?[.period]
        let request = requests.first
        prescription.issuedOn = day(period?[.start]?.text) ?? day(request?[.authoredOn]?.text)
        prescription.usableUntil =
            day(period?[.end]?.text) ?? day(request?.at(.dispenseRequest, .validityPeriod, .end)?.text)
    }
}

extension Prescription.Patient {
    /// What a `Patient` says; whose number is meant where it has several, ``PatientNumber`` tells.
    init(_ resource: BorrowedNode) {
        let numbers = resource.items(of: .identifier).all
        self.init(
            code: numbers.count == 1 ? numbers[0][.value]?.text : nil, name: resource.personName,
            sex: resource[.gender]?.text.flatMap(Sex.init(rawValue:)),
            birthDate: resource[.birthDate]?.text.flatMap { FHIRDate($0) })
    }
}
