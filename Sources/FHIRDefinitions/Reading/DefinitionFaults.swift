import Diagnostics
import FHIRTree

/// Finds what cannot be used of a `StructureDefinition` as it is written, without its base: it is left out, and told.
///
/// - Codes: `DEF-0106` a view or an element of the wrong form, `DEF-0107` an element without a path, `DEF-0108` a
///   cardinality that means nothing, `DEF-0109` an unknown type, `DEF-0110` slicing that cannot be asked,
///   `DEF-0111` a binding without a known strength, or an invariant without a key.
/// - Source: FHIR R4 (4.0.1), structuredefinition.html; elementdefinition.html; profiling.html#discriminator.
struct DefinitionFaults {
    private(set) var findings: [Diagnostic] = []
    private let root: SourceNode
    /// So many findings about one definition are kept; more of them say no more.
    private static let limit = 50

    private init(_ root: SourceNode) { self.root = root }

    static func findings(in root: SourceNode) -> [Diagnostic] {
        var faults = DefinitionFaults(root)
        faults.check()
        return faults.findings
    }

    private mutating func check() {
        let isLogical = root["kind"]?.string == "logical"
        if let type = root["type"], let name = type.string, !isLogical, !isKnown(name), !definesType {
            add(DefinitionFinding.unknownType(name, at: "StructureDefinition.type"))
        }
        // A snapshot is used alone; without one, or with one that is none, the differential is.
        let hasSnapshot = root["snapshot"]?["element"]?.kind == .array
        for view in hasSnapshot ? ["snapshot"] : ["snapshot", "differential"] {
            guard let node = root[view] else { continue }
            let place = "StructureDefinition.\(view)"
            guard node.kind == .object else {
                add(DefinitionFinding.wrongForm(view, at: place))
                continue
            }
            guard let list = node["element"], list.kind == .array else {
                add(DefinitionFinding.wrongForm("element", at: place))
                continue
            }
            for (number, element) in list.items.enumerated() where findings.count < Self.limit {
                check(element, at: "\(place).element[\(number)]", isLogical: isLogical)
            }
            if view == "snapshot" { checkSlices(list, at: place) }
        }
    }

    /// Slices of an element of a snapshot that has no `slicing`, and so nothing that tells them apart.
    private mutating func checkSlices(_ list: SourceNode, at place: String) {
        var tellsNothingApart: Set<String> = []
        var slices: [(number: Int, sliced: String, name: String)] = []
        for (number, element) in list.items.enumerated() {
            guard let id = element["id"]?.string else { continue }
            // The name of a slice of what cannot repeat is no more than a label.
            if element["slicing"] == nil, !["0", "1"].contains(element["max"]?.string) { tellsNothingApart.insert(id) }
            guard let name = ElementID.sliceName(of: id), ElementID.parent(of: id) != nil else { continue }
            // What is sliced, or for a slice of a slice `a/b`, the slice `a`.
            let slice = name.lastIndex(of: "/").map { name[..<$0] }
            let sliced = String(id.dropLast(name.count + 1)) + (slice.map { ":" + $0 } ?? "")
            slices.append((number, sliced, name))
        }
        for (number, sliced, name) in slices where tellsNothingApart.contains(sliced) {
            let step = ElementID.lastStep(of: sliced)
            guard !step.hasSuffix("[x]"), !["extension", "modifierExtension"].contains(step) else { continue }
            add(SnapshotFinding.notSliced(sliced, slice: name, at: "\(place).element[\(number)]"))
        }
    }

    /// Whether it defines a type of its own, which may be any.
    private var definesType: Bool { root["derivation"]?.string == "specialization" }

    private mutating func add(_ finding: Diagnostic) { if findings.count < Self.limit { findings.append(finding) } }

    private mutating func check(_ element: SourceNode, at place: String, isLogical: Bool) {
        guard element.kind == .object else { return add(DefinitionFinding.wrongForm("element", at: place)) }
        guard let path = element["path"]?.string, !path.isEmpty else {
            return add(DefinitionFinding.noPath(id: element["id"]?.string, at: place))
        }
        let name = element["id"]?.string ?? path
        if !ElementCardinality(element).isUsable { add(DefinitionFinding.cardinality(of: name, at: place)) }
        if let types = element["type"] {
            if types.kind != .array { add(DefinitionFinding.wrongForm("type", at: place)) }
            for code in types.items.compactMap({ $0["code"]?.string }) where !isLogical && !isKnown(code) {
                add(DefinitionFinding.unknownType(code, at: place, element: name))
            }
        }
        if let binding = element["binding"],
            ElementBinding.Strength(rawValue: binding["strength"]?.string ?? "") == nil
        {
            add(DefinitionFinding.strength(binding["strength"]?.string, of: name, at: place))
        }
        if element.children("constraint").contains(where: { $0["key"]?.string == nil }) {
            add(DefinitionFinding.noKey(of: name, at: place))
        }
        guard let slicing = element["slicing"] else { return }
        if let fault = SlicingFault(slicing, of: path) { add(DefinitionFinding.slicing(fault, of: name, at: place)) }
    }

    /// Whether a name or URL can be that of a type: one of R4, of FHIRPath, or of a model that is named by its URL.
    private func isKnown(_ type: String) -> Bool {
        Self.isKnown(type) || (definesType && type == root["type"]?.string)
    }

    /// Whether it can be that of a type that the definition itself does not define.
    static func isKnown(_ type: String) -> Bool {
        type.utf8.contains(UInt8(ascii: ":")) || TypeShapes.r4.shape(named: type) != nil
            || PrimitiveTypes.names.contains(type) || abstractTypes.contains(type)
    }

    private static let abstractTypes: Set<String> = ["Element", "BackboneElement", "Resource", "DomainResource"]
}

/// `min` and `max` of an element as written.
struct ElementCardinality {
    /// `nil` where nothing is said, or nothing that can be used.
    private(set) var min: Int?
    /// `.some(nil)` is `*`.
    private(set) var max: Int??
    private(set) var isUsable = true

    init(_ element: SourceNode) {
        if let node = element["min"] {
            min = node.integer.flatMap { $0 >= 0 ? $0 : nil }
            // A number that no list reaches is no slip of the form.
            if min == nil, node.kind != .number || !Self.isDigits(node.text) { isUsable = false }
        }
        if let node = element["max"] {
            let text = node.string ?? ""
            if text == "*" || Self.isDigits(text) { max = .some(Int(text)) } else { isUsable = false }
        }
        if let least = min, case .some(.some(let most)) = max, most < least {
            (min, max, isUsable) = (nil, nil, false)
        }
    }

    private static func isDigits(_ text: String?) -> Bool {
        guard let text, !text.isEmpty else { return false }
        return text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
