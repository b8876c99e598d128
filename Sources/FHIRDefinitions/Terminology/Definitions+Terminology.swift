/// The definitions that are loaded, as far as they hold the value sets and code systems.
///
/// The grammar of units is not known at this level: a unit of UCUM is `undecidable(.grammar)`.
extension Definitions: TerminologyService {
    public func membership(
        of code: CodeReference, inValueSet canonical: String, from package: PackageID? = nil
    ) -> ValueSetDefinition.Membership {
        guard let valueSet = valueSet(canonical, from: package) else {
            return .undecidable(.absentValueSet(canonical))
        }
        return valueSet.membership(system: code.system, code: code.code)
    }

    public func lookUp(_ code: CodeReference) -> CodeLookup {
        guard let system = code.system else { return .undecidable(.absentSystem("")) }
        if let isValid = CodeGrammar.isValid(code.code, in: system) {
            return isValid ? .known(displays: []) : .unknown
        }
        guard !GrammarSystems.urls.contains(system) else { return .undecidable(.grammar(system)) }
        let context = DefinitionContext(definitions: self, package: nil)
        if let version = code.version, let content = context.codeSystem("\(system)|\(version)") {
            return content.lookUp(code.code)
        }
        guard let content = context.codeSystem(system) else {
            return valueSet(system) == nil ? .undecidable(.absentSystem(system)) : .valueSet
        }
        var answer = content.lookUp(code.code)
        // Another package may have it.
        if answer == .unknown, let merged = context.mergedCodeSystem(system) { answer = merged.lookUp(code.code) }
        // Another version of the system may have the code.
        return answer == .unknown && code.version != nil ? .undecidable(.absentSystem(system)) : answer
    }

    /// The codes of a code system, in no order; `nil` if no package has it.
    package func codes(ofSystem url: String) -> [String]? {
        DefinitionContext(definitions: self, package: nil).mergedCodeSystem(url).map { Array($0.concepts.keys) }
    }

    /// A code system's codes, to be asked by bytes; `nil` if no package has it.
    package func codeSystemTable(_ url: String) -> CodeSystemTable? {
        DefinitionContext(definitions: self, package: nil).mergedCodeSystem(url).map(CodeSystemTable.init)
    }
}

/// A code system's codes, to be asked by bytes.
package final class CodeSystemTable: Sendable {
    /// Whether a code that is not here does not exist.
    package let isComplete: Bool
    package let isSupplement: Bool
    /// Whether the system says that it lists all of its codes, be these none.
    private let saysComplete: Bool
    private let codes: CodeIndex
    /// The codes in small letters, in the same order, of a system that says that case does not matter.
    private let folded: CodeIndex?
    /// The displays of each code by its number; empty if none are known.
    package let displays: [[ConceptDisplay]]

    init(_ content: CodeSystemContent) {
        isComplete = content.content == .complete && !content.concepts.isEmpty
        isSupplement = content.content == .supplement
        saysComplete = content.content == .complete
        codes = CodeIndex(content.concepts.keys)
        folded = content.ignoresCase ? CodeIndex(content.concepts.keys.map { $0.lowercased() }) : nil
        let displays = content.concepts.values.map(\.displays)
        self.displays = displays.contains { !$0.isEmpty } ? displays : []
    }

    /// Whether the system has just this code; `nil` if not all of its codes are known.
    package func has(_ code: String) -> Bool? {
        var code = code
        if code.withUTF8({ codes.contains($0) }) { return true }
        return saysComplete ? false : nil
    }

    /// The number of a code, in any case of letters if the system allows that.
    package func number(of code: CodeIndex.Bytes) -> Int? {
        codes.number(of: code) ?? folded.flatMap { $0.numberLowercased(of: code) }
    }
}

extension CodeSystemContent {
    func lookUp(_ code: String) -> CodeLookup {
        if content == .supplement { return .supplement }
        if let concept = concept(code) { return .known(displays: concept.displays) }
        switch content {
        // A system that says it is complete and lists nothing is one whose codes stand elsewhere.
        case .complete where !concepts.isEmpty: return .unknown
        case .notPresent, .complete: return .undecidable(.absentSystem(url))
        case .fragment, .example, .supplement: return .undecidable(.fragment(url))
        }
    }
}
