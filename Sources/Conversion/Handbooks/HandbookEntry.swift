import FHIRTree
import JapaneseRecords

/// What a part of a resource says of the record that it is made of: see ``OwnName/entry``.
struct HandbookEntry {
    var record: Int
    var creator: RecordCreator?
    /// A code that the record has besides its text.
    var code: String?

    init(_ record: Int, _ creator: RecordCreator?, code: String? = nil) {
        (self.record, self.creator, self.code) = (record, creator, code)
    }

    private init?(_ node: BorrowedNode) {
        guard node[.url]?.isString(OwnName.entry) == true else { return nil }
        func part(_ name: String, _ value: ElementName) -> BorrowedNode? {
            node.items(of: .extension).first { $0[.url]?.isString(name) == true }?[value]
        }
        guard let record = part("number", .valueInteger)?.integer else { return nil }
        self.init(
            record, HandbookCode.creators.value(of: part("creator", .valueCode)?.text),
            code: part("code", .valueString)?.text)
    }

    /// The entries that an element names, in their order.
    static func all(in node: BorrowedNode?) -> [HandbookEntry] {
        node?.items(of: .extension).compactMap(HandbookEntry.init) ?? []
    }

    static func first(in node: BorrowedNode?) -> HandbookEntry? { all(in: node).first }
}

extension BorrowedNode {
    /// The code of the resource's tag that is of a system.
    func tag(_ system: String) -> String? {
        self[.meta]?.items(of: .tag).first { $0[.system]?.isString(system) == true }?[.code]?.text
    }

    /// Who made the record that the resource is made of, as the project's own name says it.
    var creator: RecordCreator? { HandbookCode.creators.value(of: tag(OwnName.creator)) }

    /// The number of the record that the resource is made of.
    var record: Int? { tag(OwnName.record).flatMap { Int($0) } }
}

extension BundleResources {
    /// Who said what a resource says: by the project's own name, or by the reference to who did: the patient or those
    /// around the patient, or somebody else.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード作成者; FHIR R4 (4.0.1),
    ///   MedicationStatement.informationSource, Communication.sender, AllergyIntolerance.recorder, Condition.recorder,
    ///   Observation.performer.
    func creator(of resource: BorrowedNode) -> RecordCreator? {
        if let creator = resource.creator { return creator }
        let name: ElementName
        switch resource[.resourceType]?.text {
        case "MedicationStatement": name = .informationSource
        case "Communication": name = .sender
        case "AllergyIntolerance", "Condition": name = .recorder
        case "Observation": name = .performer
        default: return nil
        }
        guard let reference = resource.at(name) else { return nil }
        let type = target(of: reference, in: resource)?[.resourceType]?.text ?? reference[.type]?.text
        switch type {
        case "Patient", "RelatedPerson": return .patient
        case "Practitioner", "PractitionerRole", "Organization": return .professional
        default: return nil
        }
    }
}
