/// A place in an input.
///
/// `byteOffset` is 0-based, in the file as received (Shift_JIS undecoded). `line` and `column` are 1-based, in Unicode
/// scalars; a line ends at LF, CR LF or a lone CR.
public struct SourcePosition: Hashable, Sendable {
    public var byteOffset: Int, line: Int, column: Int

    public init(byteOffset: Int, line: Int, column: Int) {
        (self.byteOffset, self.line, self.column) = (byteOffset, line, column)
    }
}
