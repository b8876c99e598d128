/// The codes of a value set, as far as they can be known.
///
/// - Source: FHIR R4 (4.0.1), valueset.html#compositions.
public struct ValueSetDefinition: Hashable, Sendable {
    /// Whether the codes here are all of them.
    public enum Completeness: Hashable, Sendable {
        case complete
        /// A code that is not here may still belong to the value set.
        case undecidable(Set<UndecidableReason>)
    }

    /// The answer to "is this code in the value set?".
    public enum Membership: Hashable, Sendable {
        case member, notMember
        /// What the code's system holds is not known here: the code could not be checked.
        case undecidable(UndecidableReason)
    }

    public var url: String
    public var version: String?
    public var package: PackageID
    public var completeness: Completeness
    /// The known codes by code system.
    public var codes: [String: Set<String>]
    /// The code systems that say that the case of letters does not matter (`CodeSystem.caseSensitive` is false). Of a
    /// system that says nothing the codes are compared letter by letter.
    ///
    /// - Source: FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.caseSensitive.
    public var ignoringCase: Set<String>

    public init(
        url: String, version: String? = nil, package: PackageID, completeness: Completeness = .complete,
        codes: [String: Set<String>] = [:], ignoringCase: Set<String> = []
    ) {
        (self.url, self.version, self.package) = (url, version, package)
        (self.completeness, self.codes, self.ignoringCase) = (completeness, codes, ignoringCase)
    }

    /// Whether the code is known to belong to the value set; `system` is `nil` for a bare `code` element.
    public func contains(system: String?, code: String) -> Bool {
        guard let system else { return codes.keys.contains { contains(system: $0, code: code) } }
        guard let known = codes[system] else { return false }
        return known.contains(code) || (ignoringCase.contains(system) && known.contains { Self.isSame($0, code) })
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && a.lowercased() == b.lowercased()
    }

    /// Whether the code belongs to the value set, does not, or could not be checked.
    public func membership(system: String?, code: String) -> Membership {
        contains(system: system, code: code) ? .member : membershipOfUnlisted(system: system, code: code)
    }

    /// The answer for a code that is not among ``codes``: a grammar may still allow it.
    public func membershipOfUnlisted(system: String?, code: String) -> Membership {
        guard case .undecidable(let reasons) = completeness else { return .notMember }
        var doubt: UndecidableReason?
        for reason in reasons {
            if let system, let about = reason.system, about != system { continue }
            if case .grammar(let url) = reason, let isValid = CodeGrammar.isValid(code, in: url) {
                if isValid { return .member }
                continue
            }
            if doubt.map({ reason.text < $0.text }) ?? true { doubt = reason }
        }
        return doubt.map { .undecidable($0) } ?? .notMember
    }
}
