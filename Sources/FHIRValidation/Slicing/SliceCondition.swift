import FHIRDefinitions
import FHIRTree

/// What must stand at a path from an occurrence, so that it belongs to a slice: one discriminator's part.
final class SliceCondition: Sendable {
    /// A step of a discriminator's path.
    ///
    /// - Source: FHIR R4 (4.0.1), profiling.html#discriminator: the subset of FHIRPath that it may use.
    enum Step: Sendable {
        /// An element by the names under which JSON writes it: more than one for a choice of types.
        case member([Name])
        /// `extension('url')`
        case `extension`(String)
        /// `resolve()`: the resource that a reference leads to, in the same document.
        case resolve
        /// `ofType(Quantity)` or `as(Quantity)`
        case ofType(String)
    }

    /// A name with the type of its values, where it is told by the name or the only one.
    struct Name: Sendable {
        var name: ElementName
        var type: String
    }

    /// What is asked of the values at the path.
    indirect enum Test: Sendable {
        /// One of them is this text: the usual fixed value or pattern.
        case text([UInt8])
        /// One of them is exactly this.
        case fixed(SourceDocument)
        /// One of them has at least this.
        case pattern(SourceDocument)
        /// One of them is a code of the value set with this number.
        case member(valueSet: Int, type: String)
        /// There is one, or there is none.
        case exists(Bool)
        /// They have one of these types.
        case type(Set<String>)
        /// They meet one of these profiles.
        case profile([ProfileElement])
        case all([SliceCondition])
        case any([SliceCondition])
    }

    let path: [Step]
    let test: Test
    /// The path, if it is one name: the usual one, for which no list is needed.
    let member: ElementName?
    /// The type of the member's values.
    let memberType: String

    init(path: [Step], test: Test) {
        (self.path, self.test) = (path, test)
        guard path.count == 1, case .member(let names) = path[0], names.count == 1 else {
            (member, memberType) = (nil, "")
            return
        }
        (member, memberType) = (names[0].name, names[0].type)
    }

    /// Whether it asks for something of the target of a reference.
    var followsReferences: Bool {
        if case .all(let conditions) = test { return conditions.contains(where: \.followsReferences) }
        if case .any(let conditions) = test { return conditions.contains(where: \.followsReferences) }
        return path.contains(where: \.isResolving)
    }
}

extension SliceCondition.Step {
    var isResolving: Bool { if case .resolve = self { true } else { false } }
}

extension SliceCondition.Test {
    static func value(_ value: SourceDocument, isPattern: Bool) -> SliceCondition.Test {
        if let text = value.root.string { return .text(Array(text.utf8)) }
        return isPattern ? .pattern(value) : .fixed(value)
    }
}
