import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    /// The symbols have no records for clinical information and test results: there they stay remarks.
    mutating func readCommunications() {
        var plain: Set<Int> = []
        for communication in resources.all(.communication) {
            let category = communication.items(of: .category).lazy
                .compactMap { $0.coding(of: .communicationCategory)?[.code]?.text }
                .compactMap(PrescriptionMessage.Category.init(rawValue:)).first
            let before = prescription.remarks.count
            for text in Self.texts(of: communication) { read(text, category ?? .remark) }
            if category ?? .remark == .remark { plain.formUnion(before..<prescription.remarks.count) }
        }
        if usageCodes == .service { prescription.takeClinicalRemarks(plain) }
    }

    /// The guide's profile has a plain text, its narrative and table 18 nested ones and codes.
    private static func texts(of communication: BorrowedNode) -> [String] {
        let contents = ExtensionName.communicationContent.all(in: communication).flatMap { content in
            [content] + content.items(of: .extension)
        }
        let texts = contents.compactMap { content in
            content[.valueString]?.text ?? words(of: content[.valueCodeableConcept])
        }
        return texts + communication.items(of: .payload).compactMap { $0[.contentString]?.text }
    }

    /// What a code says, which its own words may say otherwise.
    private static func words(of concept: BorrowedNode?) -> String? {
        guard !LeftoverText.isNoInstruction(concept) else { return nil }
        return LeftoverText.text(of: concept) ?? concept?.words
    }

    private mutating func read(_ text: String, _ category: PrescriptionMessage.Category) {
        if category == .remark, prescription.payment == nil, let payment = PaymentText.payment(of: text) {
            prescription.payment = payment
        } else if category == .leftoverCheck, let check = LeftoverText.check(of: text, on: prescription.issuedOn) {
            prescription.leftoverCheck = check
        } else if category == .instruction, prescription.split == nil, let split = SplitText.split(of: text) {
            prescription.split = split
        } else if let uses = prescription.refillUses, text == RefillText.text(uses) {
            return
        } else {
            // A record is one line.
            prescription.remarks += text.lines.map { Prescription.Remark(String($0)) }
        }
    }
}
