import FHIRTree

/// A place in a document: an element with its value, its companion in JSON, or both.
struct PathElement: Hashable, Sendable {
    /// The tape's entry of the value, or ``none``.
    var entry: UInt32
    /// The tape's entry of the `_name` companion, or ``none``.
    var companion: UInt32
    /// The number of its ``FHIRTree/TypeShape``, or ``unknownType``.
    var type: UInt16
    /// Which document of the evaluation holds it.
    var document: UInt16

    static let none = UInt32.max
    static let unknownType = UInt16.max

    init(entry: UInt32, companion: UInt32 = Self.none, type: UInt16, document: UInt16) {
        (self.entry, self.companion, self.type, self.document) = (entry, companion, type, document)
    }

    var hasValue: Bool { entry != Self.none }

    /// An entry that stands for it in the tape.
    var place: Int { Int(hasValue ? entry : companion) }

    var shape: TypeShape? { type == Self.unknownType ? nil : TypeShape(index: type) }
}

extension PathElement {
    /// The element at a node: of a primitive's companion the element without a value.
    init(at node: SourceNode, type: TypeShape?, document: UInt16) {
        let isCompanion = node.elementName.isCompanion, place = UInt32(node.index)
        self.init(
            entry: isCompanion ? Self.none : place, companion: isCompanion ? place : Self.none,
            type: type?.index ?? Self.unknownType, document: document)
    }
}
