/// How an expression is read: its parts, with the type that each has.
public struct FHIRPathExplanation: Hashable, Sendable {
    /// One part, before the parts inside it.
    public struct Part: Hashable, Sendable {
        /// How many parts are around it.
        public var depth: Int
        /// `path`, `.given`, `.where(…)`, `and`, `literal 1` …
        public var label: String
        /// `HumanName *` for several, `?` where the definitions do not say.
        public var type: String
    }

    public var parts: [Part]
    /// The type of the result.
    public var type: String

    /// Reads an expression and finds the type of every part.
    ///
    /// - Throws: as ``FHIRPathExpression/init(_:on:options:functions:variables:)`` does.
    public init(
        _ text: String, on type: String? = nil, options: FHIRPathOptions = [],
        functions: [String: FHIRPathUserFunction] = [:], variables: Set<String>? = nil
    ) throws(FHIRPathError) {
        do {
            let syntax = try Parser.parse(text), functions = try UserFunctions(functions)
            _ = try ProgramCompiler.compile(syntax, functions: functions)
            let found = try StaticCheck.explain(
                syntax, on: type, options: options, functions: functions, variables: variables)
            parts = found.notes.map { Part(depth: $0.depth, label: $0.label, type: $0.type.description) }
            self.type = found.type.description
        } catch {
            throw FHIRPathError(error, in: text)
        }
    }
}

extension FHIRPathExplanation: CustomStringConvertible {
    /// A line a part, indented by its depth.
    public var description: String {
        parts.map { String(repeating: "  ", count: $0.depth) + "\($0.label) : \($0.type)" }.joined(separator: "\n")
    }
}
