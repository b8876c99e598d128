/// A value set's known codes, to be asked by bytes.
package final class CodeTable: Sendable {
    private let systems: CodeIndex
    private let codes: [CodeIndex]

    package init(_ valueSet: ValueSetDefinition) {
        let ordered = valueSet.codes.sorted { $0.key < $1.key }
        systems = CodeIndex(ordered.map(\.key))
        codes = ordered.map { CodeIndex($0.value) }
    }

    /// Whether a code is known to be in the value set; without a system, one of any system will do.
    package func contains(system: CodeIndex.Bytes?, code: CodeIndex.Bytes) -> Bool {
        guard let system else { return codes.contains { $0.contains(code) } }
        return systems.number(of: system).map { codes[$0].contains(code) } ?? false
    }
}
