import FHIRTree

/// How the drug of a request is made ready: what is said of the whole RP, and of the drug alone.
///
/// An instruction has a code, words, or both. Narrative examples nest it: the extension has no value, and those within
/// it have one each.
///
/// - Source: ePrescriptionData 1.0, 表15 dispenseRequest, 調剤指示 (urn:oid:1.2.392.200250.2.2.30.10), and the example in
///   its text; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード281 (薬品補足).
struct DispenseInstructions {
    /// `nil` as the code: only words say it.
    typealias Instruction = (code: DispenseInstruction?, text: String?)

    private(set) var ofRP: [Instruction] = []
    private(set) var ofDrug: [Instruction] = []

    /// - Parameter words: the dosage's: what they say, each as often as they do, is said of the whole RP.
    init(_ request: BorrowedNode, saidIn words: DosageText) {
        guard let dispense = request.at(.dispenseRequest), !dispense.items(of: .extension).isEmpty else { return }
        var words = words
        for concept in ExtensionName.dispenseInstruction.all(in: dispense).flatMap(Self.values) {
            guard let instruction = Self.instruction(concept) else { continue }
            if let text = instruction.text, words.take(text) {
                ofRP.append(instruction)
            } else {
                ofDrug.append(instruction)
            }
        }
    }

    /// The values of an extension: its own, or those of the extensions within it.
    private static func values(of item: BorrowedNode) -> [BorrowedNode] {
        if let value = item[.valueCodeableConcept] ?? item[.valueString] { return [value] }
        return item.items(of: .extension).flatMap(values)
    }

    /// - Parameter value: a concept, or a string.
    private static func instruction(_ value: BorrowedNode) -> Instruction? {
        if let text = value.text { return (nil, text) }
        let code = value.coding(of: .dispenseInstruction)?[.code]?.text.flatMap(DispenseInstruction.init(rawValue:))
        let text = value[.text]?.text ?? (code == nil ? value.words : nil)
        return code == nil && text == nil ? nil : (code, text)
    }
}
