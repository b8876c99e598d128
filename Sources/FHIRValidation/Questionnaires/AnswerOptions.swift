import FHIRTree

/// Options of an item, to be asked for an answer without a look at each of them.
struct AnswerOptions: Sendable {
    /// What makes an answer one of the options, as ``AnswerValue/isEqual(_:_:)`` says it.
    private enum Key: Hashable {
        case coding(code: String, system: String?)
        /// The display of a Coding, where one side lacks a code.
        case display(String?), displayWithoutCode(String?)
        case text(type: String, String)
    }

    private var keys: Set<Key> = []
    /// Those that are compared by value: numbers with digits behind the point, quantities.
    private var others: [AnswerValue.Value] = []

    init(_ options: [AnswerValue.Value]) {
        for option in options {
            guard let exact = Self.exact(option) else {
                others.append(option)
                continue
            }
            keys.insert(exact)
            guard option.type == "Coding" else { continue }
            let display = option.node["display"]?.string
            keys.insert(.display(display))
            if case .coding = exact {} else { keys.insert(.displayWithoutCode(display)) }
        }
    }

    func contains(_ answer: AnswerValue.Value) -> Bool {
        if let exact = Self.exact(answer), keys.contains(exact) { return true }
        if answer.type == "Coding", answer.node["code"]?.string != nil,
            keys.contains(.displayWithoutCode(answer.node["display"]?.string))
        {
            return true
        }
        return others.contains { AnswerValue.isEqual($0, answer) ?? false }
    }

    /// `nil` for a value that may be written in several ways.
    private static func exact(_ value: AnswerValue.Value) -> Key? {
        switch value.type {
        case "Coding":
            guard let code = value.node["code"]?.string else { return .display(value.node["display"]?.string) }
            return .coding(code: code, system: value.node["system"]?.string)
        case "Reference": return value.node["reference"]?.string.map { .text(type: value.type, $0) }
        case "string", "uri", "time", "date": return value.node.string.map { .text(type: value.type, $0) }
        case "integer": return value.node.text.flatMap(Int.init).map { .text(type: value.type, String($0)) }
        default: return nil
        }
    }
}
