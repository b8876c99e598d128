import FHIRPrimitives
import Testing

@testable import JapaneseFormats

@Suite("codes of uneven intakes")
struct UnevenIntakeCodeTests {
    @Test("the place and the amount are filled to eight characters, and read again")
    func code() {
        #expect(UnevenIntakeCode.code(place: 2, amount: "1.5") == "V21.5NNN")
        #expect(UnevenIntakeCode.parts(of: "V21.5NNN")?.place == 2)
        #expect(UnevenIntakeCode.parts(of: "V21.5NNN")?.amount == FHIRDecimal("1.5"))
    }

    @Test("what has no room, or is another code, is none")
    func none() {
        #expect(UnevenIntakeCode.code(place: 1, amount: "1234567") == nil)
        #expect(UnevenIntakeCode.code(place: 10, amount: "1") == nil)
        for code in ["I1100000", "V0NNNNNN", "V11", "VX1NNNNN"] { #expect(UnevenIntakeCode.parts(of: code) == nil) }
    }
}
