import Testing

@testable import FHIRPath

@Suite("FHIRPathCache")
struct FHIRPathCacheTests {
    @Test("keeps what was used last, up to the limit")
    func limit() throws {
        let cache = FHIRPathCache(limit: 2)
        #expect(try cache.expression("1").evaluate().texts == ["1"])
        _ = try cache.expression("2")
        _ = try cache.expression("1")
        _ = try cache.expression("3")
        #expect(cache.count == 2)
        #expect(cache.holds("1") && cache.holds("3") && !cache.holds("2"))
        #expect(try cache.expression("1").evaluate().texts == ["1"])
    }

    @Test("text and type are the key; what Unicode takes for the same text is not")
    func keys() throws {
        let cache = FHIRPathCache(limit: 10)
        _ = try cache.expression("name", on: "Patient")
        _ = try cache.expression("name")
        #expect(cache.count == 2)
        #expect(try cache.expression("'\u{e9}'").evaluate().texts[0].unicodeScalars.count == 1)
        #expect(try cache.expression("'e\u{301}'").evaluate().texts[0].unicodeScalars.count == 2)
    }

    @Test("faults are thrown again and not kept; a limit of 0 keeps nothing")
    func faults() throws {
        let cache = FHIRPathCache(limit: 2)
        for _ in 0..<2 {
            let error = #expect(throws: FHIRPathError.self) { try cache.expression("nam", on: "Patient") }
            #expect(error?.code == "PTH-0203")
        }
        #expect(cache.count == 0)
        let none = FHIRPathCache(limit: 0)
        #expect(try none.expression("1 + 1").evaluate().texts == ["2"])
        #expect(none.count == 0)
    }

    @Test("options and functions hold for every expression")
    func settings() throws {
        let any = FHIRPathUserFunction { input, _ in input }
        let cache = FHIRPathCache(limit: 2, options: .ordered, functions: ["mine": any])
        #expect(throws: Never.self) { try cache.expression("name.mine()", on: "Patient") }
        let error = #expect(throws: FHIRPathError.self) { try cache.expression("children().skip(1)", on: "Patient") }
        #expect(error?.code == "PTH-0208")
        let mine = FHIRPathUserFunction(arity: 1...1, result: "System.String") { input, _ in input }
        let typed = FHIRPathCache(limit: 2, functions: ["mine": mine])
        #expect(throws: Never.self) { try typed.expression("name.mine(1).upper()", on: "Patient") }
        let wrong = #expect(throws: FHIRPathError.self) { try typed.expression("name.mine(1).abs()", on: "Patient") }
        #expect(wrong?.code == "PTH-0301")
    }

    @Test("many tasks at the same time")
    func concurrency() async {
        let cache = FHIRPathCache(limit: 5)
        let isRight = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask { (try? cache.expression("\(number % 9) + 1").evaluate().texts) == ["\(number % 9 + 1)"] }
            }
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(isRight)
        #expect(cache.count == 5)
    }
}
