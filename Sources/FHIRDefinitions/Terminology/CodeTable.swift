/// A value set's known codes, to be asked by bytes.
package final class CodeTable: Sendable {
    private let systems: CodeIndex
    private let codes: [CodeIndex]
    /// By the number of a system that says that case does not matter: its codes in small letters.
    private let folded: [Int: CodeIndex]

    package init(_ valueSet: ValueSetDefinition) {
        let ordered = valueSet.codes.sorted { $0.key < $1.key }
        systems = CodeIndex(ordered.map(\.key))
        codes = ordered.map { CodeIndex($0.value) }
        var folded: [Int: CodeIndex] = [:]
        for (number, (system, codes)) in ordered.enumerated() where valueSet.ignoringCase.contains(system) {
            folded[number] = CodeIndex(Set(codes.map { $0.lowercased() }))
        }
        self.folded = folded
    }

    /// Whether a code is known to be in the value set; without a system, one of any system will do.
    package func contains(system: CodeIndex.Bytes?, code: CodeIndex.Bytes) -> Bool {
        guard let system else { return codes.indices.contains { contains(code, of: $0) } }
        return systems.number(of: system).map { contains(code, of: $0) } ?? false
    }

    private func contains(_ code: CodeIndex.Bytes, of system: Int) -> Bool {
        codes[system].contains(code) || (folded[system]?.containsLowercased(code) ?? false)
    }
}

extension CodeIndex {
    /// Whether the index holds a text in small letters.
    func containsLowercased(_ key: Bytes) -> Bool { numberLowercased(of: key) != nil }

    /// The number of a text in small letters.
    func numberLowercased(of key: Bytes) -> Int? {
        var text = String(decoding: key, as: UTF8.self).lowercased()
        return text.withUTF8 { number(of: $0) }
    }
}
