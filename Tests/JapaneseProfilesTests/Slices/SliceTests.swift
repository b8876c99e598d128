import TestSupport
import Testing

@testable import JapaneseProfiles

@Suite("slices")
struct SliceTests {
    @Test("a slice is told by what it has at least")
    func patterns() throws {
        let slice = Slice<R4.CodeableConcept>(#"{"coding":[{"system":"s","code":"1"}]}"#)
        let concept = R4.CodeableConcept(coding: [
            R4.Coding(system: "t"), R4.Coding(system: "s", code: "1", display: "d"),
        ])
        #expect(slice.contains(concept) && !slice.contains(R4.CodeableConcept(coding: [R4.Coding(system: "s")])))
        let filled = slice.filled(R4.CodeableConcept(text: "x"))
        #expect(filled == R4.CodeableConcept(coding: [R4.Coding(system: "s", code: "1")], text: "x"))
        var findings: [Diagnostic] = []
        let odd = try R4.CodeableConcept(json: #"{"text":"x","mood":1}"#, findings: &findings)
        #expect(slice.contains(slice.filled(odd)) && slice.filled(odd).unknownElements["mood"]?.json == "1")
    }

    /// What a slice fixes, an item, and the item in the slice.
    private static let filled: [(fill: String, item: String, result: String)] = [
        (
            #"{"coding":[{"system":"s","code":"1"}],"text":"t"}"#, "{}",
            #"{"coding":[{"system":"s","code":"1"}],"text":"t"}"#
        ),
        // What is there stays, and an item of a list gets what it lacks.
        (
            #"{"coding":[{"system":"s","code":"1"}],"text":"t"}"#,
            #"{"coding":[{"code":"1","display":"d"}],"text":"u"}"#,
            #"{"coding":[{"system":"s","code":"1","display":"d"}],"text":"u"}"#
        ),
        (
            #"{"coding":[{"system":"s","code":"1"}]}"#, #"{"coding":[{"display":"d"}]}"#,
            #"{"coding":[{"system":"s","code":"1","display":"d"}]}"#
        ),
        // An item that contradicts it stays, and the slice's own follows.
        (
            #"{"coding":[{"system":"s","code":"1"}]}"#, #"{"coding":[{"code":"2"}]}"#,
            #"{"coding":[{"code":"2"},{"system":"s","code":"1"}]}"#
        ),
        // The item that says part of it comes before one that says nothing.
        (
            #"{"coding":[{"system":"s","code":"1"}]}"#, #"{"coding":[{"display":"d"},{"code":"1"}]}"#,
            #"{"coding":[{"display":"d"},{"system":"s","code":"1"}]}"#
        ),
        (
            #"{"coding":[{"code":"1"},{"code":"3","system":"s"}]}"#, #"{"coding":[{"code":"1"}]}"#,
            #"{"coding":[{"code":"1"},{"system":"s","code":"3"}]}"#
        ),
    ]

    @Test("a new item has what the profile fixes", arguments: SliceTests.filled)
    func filling(fill: String, item: String, result: String) throws {
        let slice = Slice<R4.CodeableConcept>(#"{"coding":[{"code":"1"}]}"#, fill: fill)
        let filled = slice.filled(try R4.CodeableConcept(json: item))
        #expect(try filled == R4.CodeableConcept(json: result))
        #expect(slice.contains(filled))
    }

    @Test("new items take the places of the old, and the others stay")
    func places() {
        let slice = Slice<R4.Identifier>(#"{"system":"a"}"#)
        func identifiers(_ texts: String...) -> [R4.Identifier] {
            texts.map { R4.Identifier(system: FHIRURI(String($0.prefix(1))), value: String($0.dropFirst())) }
        }
        let before = identifiers("a1", "b1", "a2", "c1")
        var list = before
        list.set(list.all(in: slice), in: slice)
        #expect(list == before)
        list.set(identifiers("a7", "a8", "a9"), in: slice)
        #expect(list == identifiers("a7", "b1", "a8", "a9", "c1"))
        list.set(identifiers("a5"), in: slice)
        #expect(list == identifiers("a5", "b1", "c1"))
        list.set(Optional<R4.Identifier>.none, in: slice)
        #expect(list == identifiers("b1", "c1"))
        list.set(R4.Identifier(value: "6"), in: slice)
        #expect(list == identifiers("b1", "c1", "a6"))
    }

    @Test("the quick comparison agrees with the one through JSON")
    func direct() throws {
        let patterns = [
            #"{"coding":[{"system":"s","code":"1"}]}"#, #"{"coding":[{"system":"s"}]}"#,
            #"{"coding":[{"code":"1"},{"code":"2"}]}"#,
        ]
        let texts = ["s", "t", nil], codes = ["1", "2", nil]
        var random = SplitMix64(state: 7)
        for text in patterns {
            let pattern = try R4.CodeableConcept(json: text), root = pattern.document.root
            let quick = try #require(DirectPattern.comparison(with: pattern, written: root))
            for _ in 0..<200 {
                let codings = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    var coding = R4.Coding()
                    coding.system = texts.randomElement(using: &random)?.map { FHIRURI($0) }
                    coding.code = codes.randomElement(using: &random)?.map { $0 }
                    return coding
                }
                let concept = R4.CodeableConcept(coding: codings)
                #expect(quick(concept) == concept.document.root.includes(root))
            }
        }
    }
}
