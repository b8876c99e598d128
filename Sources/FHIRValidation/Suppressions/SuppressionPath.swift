/// The places that an entry of ``Suppressions`` is about: a path of element names from a resource on.
///
/// - `Patient.name.given` is that element of every Patient, also of one in a Bundle or contained; with `[0]` behind a
///   name only that item counts. Without a type in front (`name.given`) the path counts in every resource.
/// - `*` in place of a name is any one name; `.*` at the end is all that stands below, at any depth, but not the
///   element itself.
/// - A choice is named without its type (`Observation.value`), or with it (`Observation.value.ofType(Quantity)`).
public struct SuppressionPath: Hashable, Sendable, CustomStringConvertible {
    struct Step: Hashable, Sendable {
        var name: String
        /// `nil` for any item.
        var index: Int?
    }

    public let description: String
    private var steps: [Step] = []

    /// `nil` if the text is no such path.
    public init?(_ text: String) {
        description = text
        guard text.utf8.count <= Self.longest else { return nil }
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let step = Self.step(part) else { return nil }
            steps.append(step)
        }
        // A type stands alone: only elements repeat.
        if startsWithType, steps[0].index != nil { return nil }
    }

    private static let longest = 1_000

    private static func step(_ text: Substring) -> Step? {
        if text == "*" { return Step(name: "*") }
        if isChoice(text) { return isName(text.dropFirst(7).dropLast()) ? Step(name: String(text)) : nil }
        guard let bracket = text.firstIndex(of: "[") else { return isName(text) ? Step(name: String(text)) : nil }
        let name = text[..<bracket], index = text[bracket...].dropFirst().dropLast()
        guard isName(name), text.last == "]" else { return nil }
        // `value[x]` is how definitions write a choice.
        if index == "x" { return Step(name: String(name)) }
        guard let number = Int(index), number >= 0 else { return nil }
        return Step(name: String(name), index: number)
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Whether a step of an expression says which type of a choice is there, and names no element.
    private static func isChoice(_ step: Substring) -> Bool { step.hasPrefix("ofType(") && step.hasSuffix(")") }

    /// Whether the path starts with a type and not with an element.
    private var startsWithType: Bool { steps[0].name.first.map { $0.isUppercase } ?? false || steps[0].name == "*" }

    /// Whether an element stands at one of these places.
    ///
    /// - Parameter rest: the expression of the element behind the resource, `name[0].given[1]`; empty for the resource
    ///   itself.
    func matches(_ rest: Substring, in type: String) -> Bool {
        var next = 0
        func takes(_ name: Substring, _ index: Int?) -> Bool {
            let step = steps[next]
            return (step.name == "*" || step.name == name) && (step.index == nil || step.index == index)
        }
        if startsWithType {
            if steps.count == 1, steps[0].name == "*" { return true }
            guard takes(type[...], nil) else { return false }
            next = 1
        }
        for part in rest.split(separator: ".") {
            if Self.isChoice(part), next >= steps.count || !Self.isChoice(steps[next].name[...]) { continue }
            guard next < steps.count else { return false }
            if next == steps.count - 1, steps[next].name == "*" { return true }
            let bracket = part.firstIndex(of: "[") ?? part.endIndex
            guard takes(part[..<bracket], Int(part[bracket...].dropFirst().dropLast())) else { return false }
            next += 1
        }
        return next == steps.count
    }
}
