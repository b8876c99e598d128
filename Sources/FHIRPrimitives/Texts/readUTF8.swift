/// Gives the UTF-8 of a text to `read`.
func readUTF8<Value>(
    _ text: String, _ read: (UnsafeBufferPointer<UInt8>) throws(LexicalError) -> Value
) throws(LexicalError) -> Value {
    var text = text
    let result: Result<Value, LexicalError> = text.withUTF8 { utf8 in
        do throws(LexicalError) { return .success(try read(utf8)) } catch { return .failure(error) }
    }
    return try result.get()
}
