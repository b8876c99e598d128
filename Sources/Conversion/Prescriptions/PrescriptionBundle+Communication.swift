import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// One for each remark and instruction on the whole prescription.
    ///
    /// - Source: ePrescriptionData 1.0, 表18 Communication.
    mutating func addCommunications() {
        for (place, message) in messages.enumerated() {
            let category = FHIRLiteral.concept(
                SystemName.communicationCategory[dialect], message.category.rawValue, message.category.display)
            let content: FHIRLiteral = [
                "url": .text(ExtensionName.communicationContent[dialect]), "valueString": .text(message.text),
            ]
            bundle.add(
                .communication(place + 1),
                BundleBuilder.resource(
                    "Communication", profile: profile("JP_Communication_ePrescriptionData", core: nil),
                    [
                        "extension": isDocument ? [content] : .absent,
                        "status": "completed",
                        "category": [category],
                        "subject": isDocument ? .absent : .reference(bundle.url(.patient)),
                        "payload": isDocument ? .absent : [["contentString": .text(message.text)]],
                    ]))
        }
    }

    private var messages: [PrescriptionMessage] {
        var messages: [PrescriptionMessage] = []
        if let payment = prescription.payment { messages.append(.init(.remark, PaymentText.text(of: payment))) }
        if let check = prescription.leftoverCheck {
            messages.append(.init(.leftoverCheck, LeftoverText.text(of: check, on: prescription.issuedOn)))
        }
        if let split = prescription.split, let portion = split.portion, let portions = split.portions {
            messages.append(.init(.instruction, SplitText.text(portion, of: portions)))
        }
        if let uses = prescription.refillUses { messages.append(.init(.instruction, RefillText.text(uses))) }
        messages += prescription.remarks.compactMap { remark in
            remark.text.map { .init(remark.kind == .onePackage || remark.kind == .crush ? .instruction : .remark, $0) }
        }
        messages += prescription.clinicalInformation.map {
            .init(.remark, ClinicalText.text(drug: $0.drugName, comment: $0.comment))
        }
        return messages + prescription.testResults.map { .init(.remark, ClinicalText.testResult + $0) }
    }
}

/// A remark or an instruction, as a Communication says it.
struct PrescriptionMessage {
    /// - Source: ePrescriptionData 1.0, communication-category.
    enum Category: String {
        case remark = "1"
        case instruction = "2"
        case leftoverCheck = "3"

        var display: String {
            switch self {
            case .remark: "処方箋備考"
            case .instruction: "調剤者への指示"
            case .leftoverCheck: "残薬確認指示"
            }
        }
    }

    let category: Category
    let text: String

    init(_ category: Category, _ text: String) { (self.category, self.text) = (category, text) }
}

/// The class of a patient's payment in words of one form, so that it is read again.
enum PaymentText {
    private static let texts: [(String, PatientPayment)] = [
        ("高一", .elderlyGeneral), ("高７", .elderlySeventyPercent), ("６歳", .underSix), ("高８", .elderlyEightyPercent),
    ]

    static func text(of payment: PatientPayment) -> String {
        texts.first { $0.1 == payment }?.0 ?? "高一"
    }

    static func payment(of text: String) -> PatientPayment? { texts.first { $0.0 == text }?.1 }
}

/// Which portion it is, in words.
enum SplitText {
    static func text(_ portion: Int, of portions: Int) -> String { "分割 \(portion)/\(portions)" }

    static func split(of text: String) -> Prescription.SplitDispensing? {
        guard text.hasPrefix("分割 ") else { return nil }
        let numbers = text.dropFirst(3).split(separator: "/").map { Int($0) }
        guard numbers.count == 2, let portion = numbers[0], let portions = numbers[1] else { return nil }
        return Prescription.SplitDispensing(portions: portions, portion: portion)
    }
}

/// How often a prescription may be used, in words beside the element that says it.
enum RefillText {
    static func text(_ uses: Int) -> String { "リフィル 総使用回数\(uses)回" }
}

/// Clinical information and test results of the service's form, in words.
enum ClinicalText {
    static let information = "【提供診療情報】"
    static let testResult = "【検査値】"

    static func text(drug: String?, comment: String?) -> String {
        information + (drug.map { "〔\($0)〕" } ?? "") + (comment ?? "")
    }

    static func information(of text: String) -> Prescription.ClinicalInformation? {
        guard text.hasPrefix(information) else { return nil }
        let rest = text.dropFirst(information.count)
        guard rest.hasPrefix("〔"), let end = rest.firstIndex(of: "〕") else {
            return Prescription.ClinicalInformation(comment: rest.isEmpty ? nil : String(rest))
        }
        let comment = rest[rest.index(after: end)...]
        return Prescription.ClinicalInformation(
            drugName: String(rest[rest.index(after: rest.startIndex)..<end]),
            comment: comment.isEmpty ? nil : String(comment))
    }
}
