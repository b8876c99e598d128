/// Why the codes of a value set are not all known.
public enum UndecidableReason: Hashable, Sendable {
    /// No package here holds the code system, or not the version of it that stands behind `|`.
    case absentSystem(String)
    /// The package holds only a part of the code system, or examples of it.
    case fragment(String)
    /// The code system is a grammar: its codes cannot be listed (UCUM, BCP 47, MIME types).
    case grammar(String)
    /// The value set chooses by a rule that cannot be evaluated here.
    case filter(String)
    /// The value set takes codes from another one that no package here holds.
    case absentValueSet(String)
    /// There are too many codes to carry them.
    case large(String)
    /// The definition names no codes at all.
    case noContent
    /// A terminology service gave no answer.
    case noAnswer

    /// The code system to which the doubt is limited; `nil` if it concerns every code.
    public var system: String? {
        switch self {
        case .absentSystem(let url): String(url.prefix { $0 != "|" })
        case .fragment(let url), .grammar(let url), .filter(let url), .large(let url): url
        case .absentValueSet, .noContent, .noAnswer: nil
        }
    }

    /// The form that the tables keep: `absent-system http://loinc.org`.
    public var text: String {
        switch self {
        case .absentSystem(let url): "absent-system \(url)"
        case .fragment(let url): "fragment \(url)"
        case .grammar(let url): "grammar \(url)"
        case .filter(let url): "filter \(url)"
        case .absentValueSet(let url): "absent-value-set \(url)"
        case .large(let url): "large \(url)"
        case .noContent: "no-content"
        case .noAnswer: "no-answer"
        }
    }

    /// Reads ``text``.
    public init?(text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1)
        let url = parts.count > 1 ? String(parts[1]) : ""
        switch parts.first {
        case "absent-system": self = .absentSystem(url)
        case "fragment": self = .fragment(url)
        case "grammar": self = .grammar(url)
        case "filter": self = .filter(url)
        case "absent-value-set": self = .absentValueSet(url)
        case "large": self = .large(url)
        case "no-content": self = .noContent
        case "no-answer": self = .noAnswer
        default: return nil
        }
    }
}
