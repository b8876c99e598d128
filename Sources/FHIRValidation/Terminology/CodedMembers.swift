import FHIRTree

/// Where the parts of a code stand among the members of an object's plan.
struct CodedMembers: Sendable {
    enum Kind: Sendable { case coding, quantity, identifier }

    let kind: Kind
    /// Places in `ObjectPlan.members`; -1 for a part that the type does not have.
    let system: Int, code: Int, version: Int, display: Int, value: Int

    private static let quantities: Set<String> = [
        "Quantity", "Age", "Count", "Distance", "Duration", "MoneyQuantity", "SimpleQuantity",
    ]

    /// `nil` for a type that is no code.
    init?(type: String, members: [MemberPlan]) {
        switch type {
        case "Coding": kind = .coding
        case "Identifier": kind = .identifier
        case _ where Self.quantities.contains(type): kind = .quantity
        default: return nil
        }
        func place(_ name: String) -> Int { members.firstIndex { $0.name == name } ?? -1 }
        (system, code, version) = (place("system"), place("code"), place("version"))
        (display, value) = (place("display"), place("value"))
    }
}

extension Walk {
    /// The entry of a member of the current object if it is a string; -1 if there is none.
    @inline(__always)
    func textEntry(of member: Int) -> Int {
        guard member >= 0, member < found.count else { return -1 }
        let entry = found[member].value
        return entry >= 0 && tape[entry].kind == .string ? entry : -1
    }

    /// Gives the bytes of a string's text to `body`; they are those of the document unless it has escapes.
    @inline(__always)
    func withText<Result>(_ entry: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard tape[entry].isEscaped else { return body(tape.text(entry)) }
        var text = document.node(at: entry).string ?? ""
        return text.withUTF8(body)
    }

    /// A string's text.
    func text(_ entry: Int) -> String {
        tape[entry].isEscaped
            ? document.node(at: entry).string ?? "" : String(decoding: tape.text(entry), as: UTF8.self)
    }
}
