import FHIRTree

/// The resources of one document: which ones are around a place, and what they are.
struct ResourcePlaces {
    struct Resource {
        /// Bytes of the input, from the start of the resource to that of what follows it.
        var bytes: Range<Int>
        /// The resource around it, as an index into the list; -1 for none.
        var outer: Int
        /// The FHIRPath of the resource.
        var expression: String
        /// What expressions write in front: empty for an unknown type.
        var type: String
        /// The values of `meta.profile`.
        var profiles: [String]
    }

    /// By place in the document.
    private let resources: [Resource]
    private static let resourceType = ElementName("resourceType")

    init(_ document: SourceDocument) {
        var cursor = ExpressionCursor(document)
        let entries = document.withTape(Self.entries)
        var resources: [Resource] = [], open: [Int] = []
        for (number, (entry, next)) in entries.enumerated() {
            while let last = open.last, entry >= entries[last].next { open.removeLast() }
            let node = document.node(at: entry)
            let end = next < document.tape.count ? document.node(at: next).byteOffset : document.source.count
            resources.append(
                Resource(
                    bytes: node.byteOffset..<max(end, node.byteOffset + 1), outer: open.last ?? -1,
                    expression: cursor.expression(of: entry), type: node.pathRoot,
                    profiles: node["meta"]?["profile"].map { $0.items.compactMap(\.string) } ?? []))
            open.append(number)
        }
        self.resources = resources
    }

    /// The objects with a `resourceType`, in document order, each with the index behind it.
    private static func entries(of tape: Tape) -> [(entry: Int, next: Int)] {
        var open: [Int] = [], found: [Int] = []
        for index in 0..<tape.count {
            while let last = open.last, index >= tape[last].next { open.removeLast() }
            if tape[index].name == resourceType, let parent = open.last, tape[parent].kind == .object {
                found.append(parent)
            }
            if tape[index].isContainer { open.append(index) }
        }
        var last = -1
        return found.sorted().filter { entry in
            defer { last = entry }
            return entry != last
        }
        .map { ($0, tape[$0].next) }
    }

    /// The resources around an element, the innermost first, each with the rest of the element's expression behind it.
    func around(_ expression: String, offset: Int) -> [(resource: Resource, rest: Substring)] {
        var (low, high) = (0, resources.count)
        while low < high {
            let middle = (low + high) / 2
            if resources[middle].bytes.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        var number = low - 1
        var around: [(resource: Resource, rest: Substring)] = []
        while number >= 0 {
            let resource = resources[number]
            // The key of the next member stands in front of its value, and so within the bytes.
            if resource.bytes.contains(offset), let rest = Self.rest(of: expression, behind: resource.expression) {
                around.append((resource, rest))
            }
            number = resource.outer
        }
        return around
    }

    /// `nil` if the expression leads elsewhere.
    private static func rest(of expression: String, behind path: String) -> Substring? {
        guard !path.isEmpty else { return expression[...] }
        guard expression.hasPrefix(path) else { return nil }
        let rest = expression.dropFirst(path.count)
        if rest.isEmpty { return rest }
        return rest.first == "." ? rest.dropFirst() : nil
    }
}
