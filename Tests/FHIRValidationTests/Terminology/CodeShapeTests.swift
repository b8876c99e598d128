import Testing

@testable import FHIRValidation

@Test(
    "a form is told in words, not in signs of our own",
    arguments: [
        (
            "####***@****", "数字4桁、数字または英大文字3字、英大文字1字、数字または英大文字4字",
            "4 digits, then 3 digits or capital letters, then 1 capital letter, then 4 digits or capital letters"
        ),
        ("#{8}", "数字8桁", "8 digits"),
        (
            "@&{7}", "英大文字1字、数字、英大文字または「.」7字",
            "1 capital letter, then 7 digits, capital letters or points"
        ),
        (
            "1#{0,5}|2#{0,5}|3#{0,5}|4#{0,5}|5#{0,5}|6#{0,5}|7#{0,5}|8#{0,5}|9#{0,5}", "1〜9の1字、数字5桁まで",
            "one of 1 to 9, then up to 5 digits"
        ),
        ("0#{9}|1#{9}|2#{9}|3#{9}|4#{9}", "0〜4の1字、数字9桁", "one of 0 to 4, then 9 digits"),
        ("1|2", "「1」「2」のどれか", "one of '1', '2'"),
        ("##|##*", "数字2桁。または、数字2桁、数字または英大文字1字", "2 digits; or 2 digits, then 1 digit or capital letter"),
        (
            "J9F*{9}|D9F0{9}", "「J9F」、数字または英大文字9字。または、「D9F000000000」",
            "'J9F', then 9 digits or capital letters; or 'D9F000000000'"
        ),
    ])
func codeShapeWords(form: String, ja: String, en: String) {
    let words = CodeShape(form).words
    #expect(words.ja == ja)
    #expect(words.en == en)
}

@Test(
    "a form with points takes them where it says so",
    arguments: [("V11.5NNN", true), ("V14NNNNN", true), ("I1100000", true), ("V11,5NNN", false), ("v11.5NNN", false)])
func codeShapePoints(code: String, fits: Bool) {
    for (form, expected) in [("@&{7}", fits), ("@*{7}", fits && !code.contains("."))] {
        let bytes = Array(code.utf8)
        #expect(bytes.withUnsafeBufferPointer(CodeShape(form).matches) == expected)
    }
}
