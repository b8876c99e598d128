/// Writes the value sets, code systems and code lists of one package.
struct CodeTableWriter {
    /// Value sets of more codes than this are marked as too large to carry.
    static let codeLimit = 4000

    private var lists: [String: String] = [:]

    /// The rows of the lists that were named so far.
    var listRows: [String] { lists.map { "\($0.key)\t\($0.value)" }.sorted() }

    mutating func row(_ valueSet: ValueSetDefinition) -> String {
        var valueSet = valueSet
        var reasons: Set<UndecidableReason> = []
        if case .undecidable(let known) = valueSet.completeness { reasons = known }
        for (system, codes) in valueSet.codes where codes.count > Self.codeLimit {
            valueSet.codes[system] = nil
            reasons.insert(.large(system))
        }
        valueSet.completeness = reasons.isEmpty ? .complete : .undecidable(reasons)
        let names = valueSet.codes.sorted { $0.key < $1.key }.map {
            list(system: $0.key, codes: $0.value, ignoresCase: valueSet.ignoringCase.contains($0.key))
        }
        return ValueSetRow.encode(valueSet, lists: names)
    }

    /// `nil` for a code system that is not wholly known, or too large.
    mutating func row(_ codeSystem: CodeSystemContent) -> String? {
        guard codeSystem.content == .complete, codeSystem.concepts.count <= Self.codeLimit else { return nil }
        let (url, codes) = (codeSystem.url, Set(codeSystem.concepts.keys))
        return CodeSystemRow.encode(
            url: url, list: codes.isEmpty ? "" : list(system: url, codes: codes, ignoresCase: codeSystem.ignoresCase))
    }

    private mutating func list(system: String, codes: Set<String>, ignoresCase: Bool) -> String {
        let content = CodeListRow.content(system: system, codes: codes, ignoresCase: ignoresCase)
        let name = Checksum.crc32(content)
        lists[name] = content
        return name
    }
}
