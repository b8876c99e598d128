/// Writes JSON from a tree. Numbers, strings and keys keep the spelling of the source.
public struct JSONWriter: Sendable {
    /// How white space is laid out.
    public enum Layout: Hashable, Sendable {
        /// As in the source: an untouched value is written byte for byte.
        case asRead
        /// No white space at all.
        case compact
        /// A member or item a line, indented by so many spaces a level.
        case pretty(indent: Int = 2)
    }

    public var layout: Layout

    public init(_ layout: Layout = .asRead) { self.layout = layout }

    /// The JSON of a document. `asRead` gives the input itself, byte order mark and outer white space included, if it
    /// was JSON; an XML input is written compactly.
    public func write(_ document: SourceDocument) -> [UInt8] {
        if layout == .asRead, document.format == .json { return document.source[0..<document.source.count] }
        return write(document.root)
    }

    /// The JSON of one value.
    public func write(_ node: SourceNode) -> [UInt8] {
        var output: [UInt8] = []
        write(node, level: 0, into: &output)
        if case .pretty = layout { output.append(UInt8(ascii: "\n")) }
        return output
    }

    /// Appends one value that stands `level` containers deep; goes through the tape without recursion.
    func write(_ node: SourceNode, level: Int, into output: inout [UInt8]) {
        let storage = node.storage
        guard layout != .asRead else {
            append(storage.range(of: node.entry), of: storage, to: &output)
            return
        }
        var open: [Int] = []  // entries of the containers around `entry`
        var entry = node.entry
        while true {
            let value = storage.entries[entry]
            if entry != node.entry, let key = storage.keyRange(of: entry) {
                append(key.lowerBound - 1..<key.upperBound + 1, of: storage, to: &output)
                output.append(UInt8(ascii: ":"))
                if layout != .compact { output.append(UInt8(ascii: " ")) }
            }
            if value.isContainer {
                output.append(value.kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
                if value.next > entry + 1 {
                    open.append(entry)
                    breakLine(level + open.count, into: &output)
                    entry += 1
                    continue
                }
                output.append(value.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            } else {
                append(storage.range(of: entry), of: storage, to: &output)
            }
            entry = value.next
            while let container = open.last, storage.entries[container].next == entry {
                open.removeLast()
                breakLine(level + open.count, into: &output)
                let isObject = storage.entries[container].kind == .object
                output.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            }
            if open.isEmpty { return }
            output.append(UInt8(ascii: ","))
            breakLine(level + open.count, into: &output)
        }
    }

    func breakLine(_ level: Int, into output: inout [UInt8]) {
        guard case .pretty(let indent) = layout else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indent) * level))
    }

    private func append(_ range: Range<Int>, of storage: TapeStorage, to output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(start: storage.json.start + range.lowerBound, count: range.count))
    }
}
