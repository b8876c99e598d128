extension String {
    /// Half-width blanks full-width, as names in FHIR have them.
    func replacingBlanks() -> String {
        guard utf8.contains(UInt8(ascii: " ")) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "　" : $0 }))
    }
}
