import Testing

@testable import Conversion

@Suite("DosageText")
struct DosageTextTests {
    private static let cases: [(taken: [String], rest: [String])] = [
        ([], ["朝食後", "粉砕", "朝食後"]), (["朝食後"], ["粉砕", "朝食後"]), (["朝食後", "朝食後"], ["粉砕"]),
        (["粉砕　朝食後"], ["朝食後"]), (["粉砕", "朝食後　朝食後"], []), (["朝食"], ["朝食後", "粉砕", "朝食後"]),
        (["", "　"], ["朝食後", "粉砕", "朝食後"]),
    ]

    @Test("texts are taken out where they stand whole, once each", arguments: cases)
    func take(taken: [String], rest: [String]) {
        var text = DosageText("朝食後　粉砕　朝食後")
        for part in taken {
            let isSaid = text.says(part)
            #expect(text.take(part) == isSaid)
        }
        #expect(text.rest.map(String.init) == rest)
    }
}
