import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    mutating func readCommunications() {
        for communication in resources.all("Communication") {
            let category = communication.items(of: "category").lazy
                .compactMap { $0.coding(of: .communicationCategory)?["code"]?.text }
                .compactMap(PrescriptionMessage.Category.init(rawValue:)).first
            for text in Self.texts(of: communication) { read(text, category ?? .remark) }
        }
    }

    /// The guide's profile has a plain text, its narrative and table 18 nested ones and codes.
    private static func texts(of communication: SourceNode) -> [String] {
        let contents = ExtensionName.communicationContent.all(in: communication).flatMap { content in
            [content] + content.items(of: "extension")
        }
        let texts = contents.compactMap { content in
            content["valueString"]?.text ?? content.at("valueCodeableConcept", "text")?.text
                ?? content.at("valueCodeableConcept", "coding", "display")?.text
        }
        return texts + communication.items(of: "payload").compactMap { $0["contentString"]?.text }
    }

    private mutating func read(_ text: String, _ category: PrescriptionMessage.Category) {
        if category == .remark, prescription.payment == nil, let payment = PaymentText.payment(of: text) {
            prescription.payment = payment
        } else if category == .leftoverCheck, let check = LeftoverText.check(of: text) {
            prescription.leftoverCheck = check
        } else if category == .instruction, prescription.split == nil, let split = SplitText.split(of: text) {
            prescription.split = split
        } else if let uses = prescription.refillUses, text == RefillText.text(uses) {
            return
        } else if let information = ClinicalText.information(of: text) {
            prescription.clinicalInformation.append(information)
        } else if text.hasPrefix(ClinicalText.testResult) {
            prescription.testResults.append(String(text.dropFirst(ClinicalText.testResult.count)))
        } else {
            prescription.remarks.append(Prescription.Remark(text))
        }
    }
}
