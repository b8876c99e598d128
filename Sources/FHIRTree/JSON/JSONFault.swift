/// Why a text is not JSON: the scanner's own small error, which the reader turns into a `Diagnostic`.
struct JSONFault: Error {
    enum Reason: CaseIterable {
        case empty, trailingContent, unexpectedEnd, expectedValue, expectedName, expectedColon, expectedCommaOrEnd
        case invalidNumber, invalidLiteral, controlCharacter, invalidEscape, invalidUTF8, tooDeep
    }

    var reason: Reason
    var offset: Int
}
