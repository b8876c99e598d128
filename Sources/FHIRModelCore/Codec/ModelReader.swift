import FHIRPrimitives
import FHIRTree

/// Reads structs from the tape of a document. For generated code, which asks for each member by its interned name.
///
/// A member that does not fit, or that a type does not know, is rejected: the loop then keeps it among the
/// ``FHIRElement/unknownElements`` of the object and goes on. So reading never fails half-way, and nothing is lost.
public struct ModelReader {
    @usableFromInline let tape: Tape
    @usableFromInline let document: SourceDocument
    @usableFromInline let resources: ResourceRegistry
    /// The entry that is read next.
    @usableFromInline var position: Int
    /// The interned name of the member at `position`, with its companion bit.
    @usableFromInline var name: UInt16 = 0
    /// Whether the last member read was refused; `position` still stands at it.
    @usableFromInline var isRejected = false
    /// How many objects are open.
    @usableFromInline var depth = 0
    var faults = ModelFaults()
    var texts: RepeatedTexts

    /// Objects that lie deeper are kept as they are, so that no input makes the stack overflow. FHIR records stay below
    /// 30.
    static let depthLimit = 100

    init(_ tape: Tape, of document: SourceDocument, at position: Int, resources: ResourceRegistry) {
        (self.tape, self.document, self.position, self.resources) = (tape, document, position, resources)
        texts = RepeatedTexts(entries: tape[position].next - position)
    }

    /// The member's number without the companion bit: what generated code switches over.
    @inlinable public var element: UInt16 { name & 0x7FFF }
    @inlinable var isCompanion: Bool { name & 0x8000 != 0 }

    /// Enters the object at the position and gives its end.
    @inlinable
    public mutating func open() -> Int {
        let end = tape[position].next
        position &+= 1
        depth &+= 1
        return end
    }

    /// Goes to the next member, after keeping the last one in `unknown` if it was refused.
    @inlinable
    public mutating func nextMember(before end: Int, _ unknown: inout UnknownElements) -> Bool {
        if isRejected { keep(in: &unknown) }
        guard position < end else {
            depth &-= 1
            return false
        }
        name = tape[position].name.rawValue
        return true
    }

    /// Refuses the member at the position.
    @inline(never)
    public mutating func reject(_ fault: ModelFault) {
        if !isRejected { faults.note(fault, at: position) }
        isRejected = true
    }

    @usableFromInline @inline(never)
    mutating func keep(in unknown: inout UnknownElements) {
        isRejected = false
        let node = document.node(at: position)
        unknown.append(UnknownElement(node))
        position = tape[position].next
    }

    /// Steps past `resourceType`, which the type itself knows; a second one, and that of another type, is refused.
    public mutating func resourceType(_ expected: StaticString, _ isKnown: inout Bool) {
        let text = tape.text(position)
        let isExpected =
            tape[position].kind == .string && text.count == expected.utf8CodeUnitCount
            && text.elementsEqual(UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount))
        guard isExpected, !isCompanion, !isKnown else { return reject(.otherResource) }
        isKnown = true
        position &+= 1
    }

    /// Steps past the first `resourceType`, whatever it says.
    mutating func anyResourceType(_ isKnown: inout Bool) {
        guard tape[position].kind == .string, !isCompanion, !isKnown else { return reject(.otherResource) }
        isKnown = true
        position &+= 1
    }

    /// Has the member kept without a fault: of a resource of unknown type nothing is known.
    mutating func keepAsIs() { isRejected = true }
}
