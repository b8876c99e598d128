import FHIRTree

/// The path of a target in the mapping tables, and the FHIRPath expression that it stands for.
///
/// The tables name an element as JSON does (`valueCoding`, `medicationCodeableConcept`), and what tells an item of a
/// list from others in brackets: `name(IDE)`, `telecom(phone)`, `identifier(rpNumber)`, `extension(…)` with the end
/// of its URL.
final class TargetPath: Sendable {
    /// As the tables write it.
    let text: String
    private let steps: [Step]
    private let ePrescription: String, jpCore: String

    /// An element on the way, as JSON names it.
    private struct Step {
        let name: ElementName
        /// What the URL of an extension ends in.
        let ending: [UInt8]?

        /// Whether an item of the element's list is meant.
        func means(_ item: Int, _ tape: Tape) -> Bool {
            guard let ending else { return true }
            guard tape[item].kind == .object, let url = tape.member(.url, of: item) else { return false }
            return tape.text(url).suffix(ending.count).elementsEqual(ending)
        }
    }

    init(_ text: some StringProtocol) {
        let segments = Self.segments(of: text)
        self.text = String(text)
        steps = segments.map { name, mark in
            Step(name: ElementName(String(name)), ending: name == "extension" ? mark.map { Array($0.utf8) } : nil)
        }
        ePrescription = Self.expression(segments, .ePrescription)
        jpCore = Self.expression(segments, .jpCore)
    }

    /// The path as FHIRPath writes it; what stands in brackets becomes a condition.
    func expression(_ dialect: FHIRDialect) -> String { dialect == .ePrescription ? ePrescription : jpCore }

    /// Whether a resource has a value there; of the brackets only those of extensions are held to.
    func isSaid(in resource: BorrowedNode) -> Bool {
        isSaid(from: 0, in: resource.index, resource.tape)
    }

    private func isSaid(from first: Int, in start: Int, _ tape: Tape) -> Bool {
        var place = first, node = start
        while tape[node].kind == .object {
            guard place < steps.count, let member = tape.member(steps[place].name, of: node) else { return false }
            (place, node) = (place + 1, member)
        }
        guard tape[node].kind == .array else { return place == steps.count }
        var item = node + 1
        while item < tape[node].next {
            if place == 0 || steps[place - 1].means(item, tape), isSaid(from: place, in: item, tape) { return true }
            item = tape[item].next
        }
        return false
    }

    /// The element, the first of each list on the way; of the brackets only those of extensions are held to. `nil` if
    /// there is none.
    func first(in resource: BorrowedNode) -> BorrowedNode? {
        first(in: resource.index, resource.tape).map(resource.node)
    }

    private func first(in resource: Int, _ tape: Tape) -> Int? {
        var node = resource
        for step in steps {
            guard tape[node].kind == .object, let member = tape.member(step.name, of: node) else { return nil }
            node = member
            guard tape[member].kind == .array else { continue }
            node = member + 1
            while node < tape[member].next, !step.means(node, tape) { node = tape[node].next }
            if node >= tape[member].next { return nil }
        }
        return node
    }

    private typealias Segment = (name: Substring, mark: Substring?)

    /// The names between the points, each with what stands in brackets behind it.
    private static func segments(of path: some StringProtocol) -> [Segment] {
        var rest = Substring(path), segments: [Segment] = []
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "." && $0 != "(" }
            rest = rest[name.endIndex...]
            var mark: Substring?
            if rest.first == "(" {
                mark = rest.dropFirst().prefix { $0 != ")" }
                rest = rest.dropFirst((mark?.count ?? 0) + 2)
            }
            segments.append((name, mark))
            rest = rest.dropFirst()
        }
        return segments
    }

    private static func expression(_ segments: [Segment], _ dialect: FHIRDialect) -> String {
        segments.indices.map { place in
            let (name, mark) = segments[place]
            let isBeforeExtension = place + 1 < segments.count && segments[place + 1].name == "extension"
            return element(String(name), isBeforeExtension: isBeforeExtension)
                + (mark.map { condition(String($0), of: String(name), dialect) } ?? "")
        }.joined(separator: ".")
    }

    /// The elements of several types that the tables name, and their types; those of primitives begin with a small
    /// letter in FHIR.
    private static let choices = [
        "value", "medication", "content", "effective", "rate", "dose", "asNeeded", "bounds", "allowed",
    ]
    private static let primitives: Set = ["String", "Integer", "Code", "DateTime", "Date", "Boolean", "Decimal"]
    private static let types: Set = [
        "CodeableConcept", "Coding", "Duration", "Identifier", "Period", "Quantity", "Ratio",
    ]

    /// An element: that of a choice with its type, and of a primitive that has no value (`_value`) its extension.
    private static func element(_ name: String, isBeforeExtension: Bool) -> String {
        if name.hasPrefix("_") {
            return element(String(name.dropFirst()), isBeforeExtension: false) + (isBeforeExtension ? "" : ".extension")
        }
        for choice in choices where name.hasPrefix(choice) {
            let type = String(name.dropFirst(choice.count))
            if primitives.contains(type) {
                return "\(choice).ofType(\(type.prefix(1).lowercased() + type.dropFirst()))"
            }
            if types.contains(type) { return "\(choice).ofType(\(type))" }
        }
        return name
    }

    private static func condition(_ mark: String, of name: String, _ dialect: FHIRDialect) -> String {
        switch (name, mark) {
        case ("extension", _): ".where(url.endsWith('\(mark)'))"
        case ("name", _): ".where(extension.value = '\(mark)')"
        case ("identifier", "rpNumber"): ".where(system = '\(SystemName.rpNumber[dialect])')"
        case ("identifier", "orderInRp"): ".where(system = '\(SystemName.orderInRP[dialect])')"
        default: ".where(system = '\(mark)')"
        }
    }
}
