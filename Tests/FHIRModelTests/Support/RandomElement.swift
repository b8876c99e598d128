import FHIRTree
import TestSupport

/// JSON of random instances of R4's types, made from their shapes.
struct RandomElement {
    private var random: SplitMix64
    private var json = ""
    /// Whether objects get members that no type knows.
    private let hasUnknown: Bool

    init(seed: UInt64, hasUnknown: Bool = false) {
        random = SplitMix64(state: seed)
        self.hasUnknown = hasUnknown
    }

    /// A resource of that type.
    static func resource(_ type: String, seed: UInt64, hasUnknown: Bool = false) -> String {
        element(type, seed: seed, hasUnknown: hasUnknown)
    }

    /// A value of any type with elements.
    static func element(_ type: String, seed: UInt64, hasUnknown: Bool = false) -> String {
        var element = RandomElement(seed: seed, hasUnknown: hasUnknown)
        element.object(type, depth: 0)
        return element.json
    }

    private static let unknown = [
        "1.10", "null", "true", "[]", "{}", #""\u00e9襷""#, #"{"name":[{"a":[null,1e2]}],"_x":{"id":"a"}}"#,
        #"[{"resourceType":"Patient","gender":1}]"#,
    ]

    private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func object(_ type: String, depth: Int) {
        guard let shape = TypeShapes.r4.shape(named: type) else { return }
        var members: [String] = []
        if shape.isResource { members.append("\"resourceType\":\"\(type)\"") }
        // One variant of a choice: the others have the same order.
        var groups: [Int: [ElementShape]] = [:]
        for element in shape.elements { groups[element.order, default: []].append(element) }
        for (_, variants) in groups.sorted(by: { $0.key < $1.key }) {
            let percent = depth == 0 ? 60 : max(3, 35 - depth * 10)
            guard happens(percent), let element = variants.randomElement(using: &random) else { continue }
            members += member(element, depth: depth)
        }
        if hasUnknown, depth == 0 || happens(40) {
            for index in 0..<Int.random(in: 1...3, using: &random) {
                let member = "\"x\(index)\":" + (Self.unknown.randomElement(using: &random) ?? "1")
                members.insert(member, at: Int.random(in: 0...members.count, using: &random))
            }
        }
        json += "{" + members.joined(separator: ",") + "}"
    }

    private mutating func member(_ element: ElementShape, depth: Int) -> [String] {
        guard let name = element.name.text else { return [] }
        let count = element.isList ? Int.random(in: 1...3, using: &random) : 1
        guard element.isPrimitive else {
            guard depth < 5 else { return [] }
            let items = (0..<count).map { _ in nested(element, depth: depth) }
            return ["\"\(name)\":" + (element.isList ? "[\(items.joined(separator: ","))]" : items[0])]
        }
        let hasCompanion = name != "id" && happens(15)
        let companions = (0..<count).map { _ in hasCompanion && happens(70) ? companion : "null" }
        let isBare = companions.contains { $0 != "null" }
        let values = (0..<count).map {
            isBare && companions[$0] != "null" && happens(20) ? "null" : primitive(element.type.name)
        }
        var members: [String] = []
        if values.contains(where: { $0 != "null" }) {
            members.append("\"\(name)\":" + (element.isList ? "[\(values.joined(separator: ","))]" : values[0]))
        }
        if isBare {
            members.append(
                "\"_\(name)\":" + (element.isList ? "[\(companions.joined(separator: ","))]" : companions[0]))
        }
        return members
    }

    private mutating func nested(_ element: ElementShape, depth: Int) -> String {
        var inner = RandomElement(seed: random.next(), hasUnknown: hasUnknown)
        let type = element.holdsResource ? (happens(80) ? "Basic" : "Patient") : element.type.name
        inner.object(type, depth: depth + 1)
        return inner.json
    }

    private let companion = #"{"id":"c1","extension":[{"url":"http://example.jp/e","valueDecimal":1.10}]}"#

    private mutating func primitive(_ type: String) -> String {
        func digits(_ range: ClosedRange<Int>, _ width: Int) -> String {
            let text = String(Int.random(in: range, using: &random))
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let date = "\(digits(1...9999, 4))-\(digits(1...12, 2))-\(digits(1...28, 2))"
        let time = "\(digits(0...23, 2)):\(digits(0...59, 2)):\(digits(0...60, 2))"
        let zone = ["Z", "+09:00", "-00:00", "+14:00"].randomElement(using: &random) ?? "Z"
        let fraction = ["", ".0", ".120", ".123456789012"].randomElement(using: &random) ?? ""
        switch type {
        case "boolean": return happens(50) ? "true" : "false"
        case "integer": return digits(-1000...1000, 0)
        case "positiveInt", "unsignedInt": return digits(1...100_000, 0)
        case "decimal":
            return ["0", "-1.50", "1e3", "3.00E-2", "12345678901234567890.10"].randomElement(using: &random) ?? "0"
        case "date": return "\"\(date.prefix([4, 7, 10].randomElement(using: &random) ?? 10))\""
        case "dateTime": return happens(50) ? "\"\(date.prefix(7))\"" : "\"\(date)T\(time)\(fraction)\(zone)\""
        case "instant": return "\"\(date)T\(time)\(fraction)\(zone)\""
        case "time": return "\"\(time)\(fraction)\""
        default:
            return ["\"a\"", #""襷\n\"\\""#, #""\u0001\ud83d\ude00é""#, "\"entered-in-error\""].randomElement(
                using: &random) ?? "\"\""
        }
    }
}
