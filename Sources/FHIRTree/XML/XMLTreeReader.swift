import Diagnostics

/// Turns scanned XML into the JSON form of the same resource, with the place of each value.
///
/// Walks down with a stack of its own. What has no place in FHIR XML is kept under a name that says so: `@name` an
/// unknown attribute, `#text` stray text, `{namespace}name` an element as its source text; each with a finding.
///
/// - Source: FHIR R4 (4.0.1), xml.html and json.html.
struct XMLTreeReader: ~Copyable {
    let source: SourceBytes
    let limits: ParsingLimits
    let bytes: UnsafePointer<UInt8>
    /// The memory of `nodes`.
    private let scanned: XMLNodes
    let nodes: UnsafeMutablePointer<XMLNode>
    let uris: [String]
    var json: JSONTextBuilder
    /// The objects that are open, outermost first: never more than elements nest.
    let frames: UnsafeMutablePointer<XMLFrame>
    var frameCount = 0
    var report: XMLReport
    /// The namespace taken for FHIR's: a root without the right one is reported once.
    var home = XMLNamespaces.fhir
    /// The names that an instruction of the frame at this depth stands for.
    var overridden: [Int: Set<String>] = [:]
    let known = XMLKnownNames()

    init(_ source: SourceBytes, scanned scanner: consuming XMLScanner, limits: ParsingLimits) {
        (self.source, self.limits) = (source, limits)
        bytes = UnsafePointer(source.start)
        nodes = scanner.nodes.start
        uris = scanner.namespaces.uris
        frames = .allocate(capacity: scanner.depth + 1)
        scanned = scanner.nodes
        json = JSONTextBuilder(capacity: source.count)
        report = XMLReport(source)
    }

    deinit { frames.deallocate() }

    /// Reads the root element and all in it.
    mutating func read() throws(Diagnostic) {
        try openRoot()
        while frameCount > 0 {
            let top = frameCount &- 1
            switch frames[top].phase {
            case .members:
                let child = frames[top].cursor
                if child == frames[top].end {
                    json.append(UInt8(ascii: "}"))
                    if frames[top].isOverridden { overridden[top] = nil }
                    frameCount &-= 1
                } else if nodes[child].kind == .element {
                    try beginGroup(child, in: top)
                } else {
                    frames[top].cursor = Int(nodes[child].sibling)
                }
            case .items: try nextItem(in: top)
            case .companions: try nextCompanion(in: top)
            }
        }
    }

    /// Writes `"name":`, with the comma before it if one is due.
    @inline(__always)
    mutating func appendKey(of node: XMLNode, companion: Bool = false, in top: Int) {
        json.appendKey(
            padded: bytes + node.localStart, count: node.localLength, comma: frames[top].needsComma,
            companion: companion)
        frames[top].needsComma = true
    }

    mutating func appendKey(_ key: String, in top: Int) {
        if frames[top].needsComma { json.append(UInt8(ascii: ",")) }
        frames[top].needsComma = true
        json.append(string: key)
        json.append(UInt8(ascii: ":"))
    }

    /// The next element from a node on; the parent's end if there is none.
    @inline(__always)
    func element(from node: Int, before end: Int) -> Int {
        var node = node
        while node != end, nodes[node].kind != .element { node = Int(nodes[node].sibling) }
        return node
    }

    @inline(__always)
    func attributes(of element: Int) -> Range<Int> {
        var last = element &+ 1
        let end = Int(nodes[element].end)
        while last < end, nodes[last].kind == .attribute { last &+= 1 }
        return element &+ 1..<last
    }

    func localName(_ node: XMLNode) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength), as: UTF8.self)
    }

    func checkSize(at node: Int) throws(Diagnostic) {
        // Names of namespaces can be repeated by short prefixes; FHIR's JSON is never larger than its XML by much.
        guard json.count <= min(source.count * 4 + 65536, Int(UInt32.max) - 1) else {
            throw XMLFaultReport.diagnostic(
                for: XMLFault(reason: .tooLarge, offset: nodes[node].offset), in: source, limits: limits)
        }
    }
}

/// An object that is being written.
struct XMLFrame {
    enum Phase {
        /// Between two members.
        case members
        /// Within the objects of one member.
        case items
        /// Within the companions of a list of primitives.
        case companions
    }

    /// The element that is the object.
    var node: Int
    /// The next child, and the end of the children.
    var cursor = 0, end: Int
    var shape: TypeShape?
    var isResource: Bool
    var needsComma = false
    var isOverridden = false
    var phase = Phase.members
    /// The member that is being written: its first element, the node after its last, which one comes next, and how
    /// many.
    var group = 0, groupEnd = 0, item = 0, index = 0
    var place = XMLPlace.unknown
    var isArray = false
}

/// The names that are more than an element of some type, interned.
struct XMLKnownNames {
    let value = ElementName("value"), id = ElementName("id"), extensionName = ElementName("extension")
    let modifierExtension = ElementName("modifierExtension"), resourceType = "resourceType"
    let resourceTypeName = ElementName("resourceType")
    let element = TypeShapes.r4.shape(named: "Element"), anyResource = TypeShapes.r4.shape(named: "DomainResource")
    let extensible = TypeShapes.r4.shape(named: "BackboneElement")
}
