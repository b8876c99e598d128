import Tasuki

/// What the names of the inputs say of pieces that have no numbers themselves: `rx-1.csv`, `rx-2.csv`, as `qr split`
/// writes them.
///
/// Names speak only if each of them ends in a number from 1 to 16, the most that structured append has.
struct SymbolNames {
    private struct Name {
        var stem: Substring, number: Int
    }

    private let payloads: [SymbolJoin.Payload]
    private let names: [Name]

    init(_ payloads: [SymbolJoin.Payload]) {
        self.payloads = payloads
        let names = payloads.compactMap { Self.name(of: $0.input) }
        self.names = names.count == payloads.count && payloads.count > 1 ? names : []
    }

    private static func name(of input: String) -> Name? {
        let file = input.split(separator: "/").last ?? ""
        let whole = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let digits = whole.reversed().prefix { ("0"..."9").contains($0) }
        guard (1...2).contains(digits.count), let number = Int(String(digits.reversed())), (1...16).contains(number)
        else { return nil }
        return Name(stem: input.dropLast(file.count) + whole.dropLast(digits.count), number: number)
    }

    /// `JHS-0601` a number that is missing, `JHS-0602` one that is there twice, `JHS-0603` another name, `JHS-0609`
    /// another order; and `JHS-0602` for pieces with the same bytes.
    var findings: [(input: String, finding: Diagnostic)] {
        if let twin = payloads.indices.first(where: { isRepeated($0) }) {
            return [(payloads[twin].input, Self.finding("JHS-0602", "同じ内容のシンボルが2つあります。", "Two symbols are the same."))]
        }
        guard let first = names.first else { return [] }
        if let other = names.firstIndex(where: { $0.stem != first.stem }) {
            return [
                (
                    payloads[other].input,
                    Self.finding(
                        "JHS-0603", "名前がほかのシンボルと違います。別のファイルのシンボルかもしれません。",
                        "It is named otherwise than the others: it may be of another file.",
                        hint: BilingualText(
                            ja: "1つの処方箋のシンボルなら、同じ名前に番号を付けて渡してください。",
                            en: "If they are of one prescription, give them one name with numbers."))
                )
            ]
        }
        let numbers = names.map(\.number), sorted = numbers.sorted()
        if let place = numbers.indices.first(where: { numbers[..<$0].contains(numbers[$0]) }) {
            return [
                (payloads[place].input, Self.finding("JHS-0602", "同じ番号のシンボルが2つあります。", "Two symbols have its number."))
            ]
        }
        let missing = (1...(sorted.last ?? 1)).filter { !sorted.contains($0) }
        if !missing.isEmpty {
            let list = missing.map(String.init).joined(separator: ", ")
            return [
                (
                    payloads[0].input,
                    Self.finding(
                        "JHS-0601", "名前の番号によれば、\(list)番のシンボルがありません。",
                        "By the numbers of the names, these symbols are missing: \(list).",
                        hint: BilingualText(ja: "残りのシンボルを読み取ってください。", en: "Scan the others."))
                )
            ]
        }
        guard numbers != sorted, let place = zip(numbers, sorted).enumerated().first(where: { $1.0 != $1.1 })?.offset
        else { return [] }
        return [
            (
                payloads[place].input,
                Self.finding(
                    "JHS-0609", "シンボルの順が、名前の番号の順と違います。", "The symbols are not in the order of their numbers.",
                    hint: BilingualText(ja: "番号の順に渡してください。", en: "Give them in the order of their numbers."))
            )
        ]
    }

    /// Whether a piece before it has the same bytes.
    private func isRepeated(_ place: Int) -> Bool {
        payloads[..<place].contains { $0.segment.bytes.count > 0 && $0.bytes == payloads[place].bytes }
    }

    private static func finding(
        _ code: String, _ ja: String, _ en: String, hint: BilingualText? = nil
    ) -> Diagnostic {
        Diagnostic(.error, code, at: "", message: BilingualText(ja: ja, en: en), hint: hint)
    }
}
