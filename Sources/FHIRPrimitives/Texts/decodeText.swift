/// Reads a single text from a decoder; what is wrong with it is said without repeating it.
func decodeText<Value>(from decoder: any Decoder, _ parse: (String) throws(LexicalError) -> Value) throws -> Value {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
        return try parse(text)
    } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(Value.self): \(error)")
    }
}
