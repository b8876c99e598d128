/// Why a text is not XML that Tasuki reads: the scanner's own small error, which the reader turns into a `Diagnostic`.
struct XMLFault: Error {
    enum Reason: CaseIterable {
        case empty, unexpectedEnd, outsideRoot, markup, endTag, duplicateAttribute, lessThanInAttribute, reference
        case characterReference, character, sectionEnd, comment, instruction, declaration
        case encoding, invalidUTF8, documentType
        case qualifiedName, unboundPrefix, namespaceDeclaration
        case tooDeep, tooLarge, tooMany
    }

    var reason: Reason
    var offset: Int
    /// For an end tag, where the name of the element starts that is open.
    var opened: Int?
}
