import FHIRTree
import Testing

@Test(
    "a refusal of a file says why in both languages",
    arguments: [
        .notFound, .notPermitted, .notAFile, .notAFolder, .tooLarge(limit: 5), .tooManyEntries(limit: 5), .system(5),
    ] as [FileInputError.Reason])
func refusal(reason: FileInputError.Reason) {
    let error = FileInputError(path: "a.json", reason: reason)
    #expect(error.text.ja.unicodeScalars.contains { $0.value > 0x3000 } && !error.text.en.isEmpty)
    #expect("\(error)" == "a.json: \(error.text.en)")
}
