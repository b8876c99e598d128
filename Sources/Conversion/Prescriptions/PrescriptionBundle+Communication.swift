import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// One for each remark and instruction on the whole prescription.
    ///
    /// - Source: ePrescriptionData 1.0, 表18 Communication.
    func addCommunications(to entries: inout BundleEntries) {
        for (place, message) in messages.enumerated() {
            entries.add(
                .communication(place + 1), "Communication",
                profile: profile("JP_Communication_ePrescriptionData", core: nil)
            ) { communication in
                if isDocument {
                    communication.array("extension") { extensions in
                        extensions.object { content in
                            content.text("url", ExtensionName.communicationContent[dialect])
                            content.text("valueString", message.text)
                        }
                    }
                }
                communication.text("status", "completed")
                communication.array("category") { categories in
                    categories.concept(
                        in: SystemName.communicationCategory[dialect], message.category.rawValue,
                        message.category.display)
                }
                guard !isDocument else { return }
                communication.reference("subject", to: url(.patient))
                communication.array("payload") { payload in
                    payload.object { $0.text("contentString", message.text) }
                }
            }
        }
    }

    /// In the order of the Communications.
    var messages: [PrescriptionMessage] {
        var messages: [PrescriptionMessage] = []
        if let payment = prescription.payment { messages.append(.init(.remark, PaymentText.text(of: payment), of: 14)) }
        if let check = prescription.leftoverCheck {
            let text = LeftoverText.text(of: check, on: prescription.issuedOn)
            messages.append(.init(.leftoverCheck, text, of: 62))
        }
        if let split = prescription.split, let portion = split.portion, let portions = split.portions {
            messages.append(.init(.instruction, SplitText.text(portion, of: portions), of: 63))
        }
        if let uses = prescription.refillUses { messages.append(.init(.instruction, RefillText.text(uses), of: 64)) }
        for (place, remark) in prescription.remarks.enumerated() {
            guard let text = remark.text else { continue }
            let isInstruction = remark.kind == .onePackage || remark.kind == .crush
            messages.append(.init(isInstruction ? .instruction : .remark, text, of: 81, place: place + 1))
        }
        for (place, information) in prescription.clinicalInformation.enumerated() {
            let text = ClinicalText.text(of: information)
            messages.append(.init(.remark, text, of: 301, place: place + 1))
        }
        for (place, result) in prescription.testResults.enumerated() {
            messages.append(.init(.remark, ClinicalText.text(ofResult: result), of: 302, place: place + 1))
        }
        return messages
    }
}

/// A remark or an instruction, as a Communication says it.
struct PrescriptionMessage: Sendable {
    /// The line that it is of: its record, and its place among its like from 1.
    struct Source: Hashable, Sendable {
        let record: Int, place: Int
    }

    /// - Source: ePrescriptionData 1.0, communication-category.
    enum Category: String, Sendable {
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
    let source: Source

    init(_ category: Category, _ text: String, of record: Int, place: Int = 1) {
        (self.category, self.text, source) = (category, text, Source(record: record, place: place))
    }
}

/// The class of a patient's payment in words of one form, so that it is read again.
enum PaymentText {
    private static let texts: [(String, PatientPayment)] = [
        ("高一", .elderlyGeneral), ("高７", .elderlySeventyPercent), ("６歳", .underSix), ("高８", .elderlyEightyPercent),
    ]

    static func text(of payment: PatientPayment) -> String {
        texts.first { $0.1 == payment }?.0 ?? "高一"
    }

    static func payment(of text: String) -> PatientPayment? { texts.first { $0.0.utf8.elementsEqual(text.utf8) }?.1 }
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
