import Testing

@testable import JapaneseFormats

@Test(
    "blanks of both widths are taken from the ends alone",
    arguments: [("  a　b 　", "a　b"), ("a", "a"), ("　", ""), ("", ""), ("ア ", "ア")])
func trimmingBlanks(text: String, trimmed: String) {
    #expect(text.trimmingBlanks == trimmed)
    #expect(text[...].trimmingBlanks == trimmed)
}
