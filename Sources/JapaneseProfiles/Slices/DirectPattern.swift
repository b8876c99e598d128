/// Patterns of the usual forms — a system, a code, a URL — compared with typed values, without writing them as JSON.
enum DirectPattern {
    /// The comparison with a pattern; `nil` if the pattern has other parts, or its type is not one of the usual.
    ///
    /// It agrees with `SourceNode.includes` for these forms.
    static func comparison<Element: FHIRElement>(
        with pattern: Element, written root: SourceNode
    ) -> (@Sendable (Element) -> Bool)? {
        switch pattern {
        case let pattern as R4.Extension:
            guard has(root, only: ["url"]), let url = pattern.url else { return nil }
            return { ($0 as? R4.Extension)?.url == url }
        case let pattern as R4.Identifier:
            guard has(root, only: ["system"]), let system = pattern.system else { return nil }
            return { ($0 as? R4.Identifier)?.system == system }
        case let pattern as R4.Coding:
            guard let includes = coding(pattern, root) else { return nil }
            return { ($0 as? R4.Coding).map(includes) ?? false }
        case let pattern as R4.CodeableConcept:
            guard let includes = concept(pattern, root) else { return nil }
            return { ($0 as? R4.CodeableConcept).map(includes) ?? false }
        case let pattern as R4.Composition.Section:
            guard has(root, only: ["code"]), let code = pattern.code, let written = root["code"],
                let includes = concept(code, written)
            else { return nil }
            return { ($0 as? R4.Composition.Section)?.code.map(includes) ?? false }
        default: return nil
        }
    }

    private static func coding(_ pattern: R4.Coding, _ root: SourceNode) -> (@Sendable (R4.Coding) -> Bool)? {
        guard has(root, only: ["system", "code", "display"]) else { return nil }
        let (system, code, display) = (pattern.system, pattern.code, pattern.display)
        return { coding in
            (system == nil || coding.system == system) && (code == nil || coding.code == code)
                && (display == nil || coding.display == display)
        }
    }

    private static func concept(
        _ pattern: R4.CodeableConcept, _ root: SourceNode
    ) -> (@Sendable (R4.CodeableConcept) -> Bool)? {
        guard has(root, only: ["coding"]), let items = root["coding"]?.items, items.count == pattern.coding.count
        else { return nil }
        var demanded: [@Sendable (R4.Coding) -> Bool] = []
        for (item, written) in zip(pattern.coding, items) {
            guard let includes = coding(item, written) else { return nil }
            demanded.append(includes)
        }
        let all = demanded
        return { concept in all.allSatisfy { concept.coding.contains(where: $0) } }
    }

    private static func has(_ object: SourceNode, only names: Set<String>) -> Bool {
        object.members.allSatisfy { names.contains($0.name) }
    }
}
