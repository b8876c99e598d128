import FHIRTree
import JapaneseFormats

/// The text of a dosage: the usage, and what supplements it, parted by full-width blanks.
///
/// Words may have such blanks of their own. Then the parts stand further apart than their words do: how far, the blanks
/// behind the usage tell, in texts of others as well. A usage that the text does not begin with tells nothing, and each
/// blank parts.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 表13 dosageInstruction.text (用法と補足用法). How far
///   the parts stand from each other is ours.
struct DosageText {
    let text: String
    /// The usage, as its code or the words beside it say it.
    let usage: String?
    private let separator: String
    /// Those that were not taken, once one was.
    private var left: [Substring]?

    /// - Parameter orUsage: whether the usage alone is the text of a dosage that has none.
    init(_ dosage: BorrowedNode, orUsage: Bool = false) {
        let code = dosage.at(.timing, .code)
        let text = dosage[.text]?.text ?? (orUsage ? code?.words : nil)
        self.init(text ?? "", usage: code?.coding(of: .usage)?[.display]?.text ?? code?[.text]?.text)
    }

    init(_ text: String, usage: String?) {
        var blanks = 1
        if let usage, text.utf8.starts(with: usage.utf8) {
            let rest = text.unicodeScalars.dropFirst(usage.unicodeScalars.count)
            blanks = rest.prefix { $0 == "\u{3000}" }.prefix(Self.most + 1).count
        }
        self.init(text, usage: usage, separator: Self.separator(ofBlanks: blanks))
    }

    private init(_ text: String, usage: String?, separator: String) {
        (self.text, self.usage, self.separator) = (text, usage, separator)
    }

    /// The parts that were not taken.
    var rest: [Substring] { left ?? Self.parts(of: text, separator) }

    private static func parts(of text: String, _ separator: String) -> [Substring] {
        let parts = text.parts(between: separator)
        guard separator != blank else { return parts }
        return parts.map(\.trimmingBlanks).filter { !$0.isEmpty }
    }

    /// What stands beside the usage.
    var behindUsage: DosageText {
        guard let usage, let range = text.firstPlace(of: usage) else { return self }
        var rest = String(text[..<range.lowerBound])
        rest.append(String(text[range.upperBound...]))
        return DosageText(rest, usage: nil, separator: separator)
    }

    /// Whether a text stands among the parts whole.
    func says(_ text: String) -> Bool { place(of: text, in: rest) != nil }

    /// Takes a text out of the parts, if it stands there whole.
    @discardableResult
    mutating func take(_ text: String) -> Bool {
        var rest = rest
        guard let place = place(of: text, in: rest) else { return false }
        rest.removeSubrange(place)
        left = rest
        return true
    }

    private func place(of text: String, in rest: [Substring]) -> Range<Int>? {
        let words = Self.parts(of: text, separator)
        guard words.count != 1 else { return rest.firstIndex(of: words[0]).map { $0..<$0 + 1 } }
        guard !words.isEmpty, words.count <= rest.count else { return nil }
        let start = (0...rest.count - words.count).first { rest[$0..<$0 + words.count].elementsEqual(words) }
        return start.map { $0..<$0 + words.count }
    }

    /// The text of a usage and its supplements; `nil` for none.
    static func text(usage: String?, supplements: [String]) -> String? {
        // Blanks at their ends would look like those between them.
        let supplements = supplements.map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
        let texts = [usage].compactMap { $0 } + supplements
        guard !texts.isEmpty else { return nil }
        let own = usage == nil ? 0 : supplements.map(longestRun).max() ?? 0
        return texts.joined(separator: separator(ofBlanks: own + 1))
    }

    /// How many blanks a text has behind each other, at most.
    private static func longestRun(in text: String) -> Int {
        var longest = 0, run = 0
        for scalar in text.unicodeScalars {
            run = scalar == "\u{3000}" ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Nobody writes more blanks than this within words: there each blank parts.
    private static let most = 16

    private static func separator(ofBlanks count: Int) -> String {
        (2...most).contains(count) ? String(repeating: blank, count: count) : blank
    }

    private static let blank = "　"
}
