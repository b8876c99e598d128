/// What was told of a value, for rules that have nothing to add then.
enum Telling: Hashable, ExpressibleByStringLiteral {
    /// A finding of a code.
    case code(String)
    /// A broken invariant of a key.
    case invariant(String)
    /// That a period ends before it begins: `ERX-0019` tells of other faults, too.
    case periodOrder
    /// That a value set means a version of a code system that is not here: one of the causes of `VAL-0510`.
    case otherVersion

    init(stringLiteral code: String) { self = .code(code) }

    /// The code of the findings that tell it; `nil` where several do.
    var findingCode: String? {
        switch self {
        case .code(let code): code
        case .invariant: nil
        case .periodOrder: "ERX-0019"
        case .otherVersion: "VAL-0510"
        }
    }
}
