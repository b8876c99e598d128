import FHIRDefinitions

/// The code types: one for each value set to which a `code` element is bound as required.
struct ModelCodes {
    /// A code type: its name, the canonical it stems from, and its codes.
    struct CodeType {
        var name: String
        var canonical: String
        var codes: [String]
        /// The modules whose types use it.
        var users: Set<String> = []

        /// The module that holds it: the one that uses it, or the one on which all build.
        var module: String { users.count == 1 ? users.first ?? ResourceModules.core : ResourceModules.core }
    }

    private(set) var types: [String: CodeType] = [:]
    private let definitions: Definitions
    private var taken: Set<String>

    init(definitions: Definitions, taken: Set<String>) { (self.definitions, self.taken) = (definitions, taken) }

    /// More codes than anyone would look for among constants.
    private static let limit = 400

    /// The name of a value set's code type; `nil` where its codes cannot be known, and text must do.
    mutating func name(for canonical: String, in module: String) -> String? {
        let url = String(canonical.split(separator: "|").first ?? "")
        if let type = types[url] {
            types[url]?.users.insert(module)
            return type.name
        }
        guard let valueSet = definitions.valueSet(canonical), valueSet.completeness == .complete else { return nil }
        let codes = Set(valueSet.codes.values.flatMap { $0 })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !codes.isEmpty, codes.count <= Self.limit else { return nil }
        var name = SwiftName.type(ofCanonical: url)
        if taken.contains(name) { name += "Code" }
        taken.insert(name)
        types[url] = CodeType(name: name, canonical: url, codes: codes, users: [module])
        return name
    }
}
