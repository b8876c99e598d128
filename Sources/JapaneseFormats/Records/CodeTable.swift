/// The codes of a format for the values of a record: one list for both directions.
struct CodeTable<Value: Equatable & Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private let pairs: [(code: String, value: Value)]

    init(dictionaryLiteral pairs: (String, Value)...) { self.pairs = pairs.map { (code: $0.0, value: $0.1) } }

    /// The value of a code; `nil` for one that the format does not know.
    subscript(code: String) -> Value? { pairs.first { $0.code == code }?.value }

    /// The code of a value; `nil` if the format has none.
    func code(of value: Value) -> String? { pairs.first { $0.value == value }?.code }
}
