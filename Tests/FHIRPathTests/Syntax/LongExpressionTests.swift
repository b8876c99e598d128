import Foundation
import Testing

@testable import FHIRPath

@Suite("Long expressions")
struct LongExpressionTests {
    /// What threads have by default on Apple's systems; without optimisation a frame is several times as large.
    #if DEBUG
        private static let stackSize = 4 << 20
    #else
        private static let stackSize = 512 << 10
    #endif

    /// Runs on a stack as small as those of threads are, which is what deep recursion would break.
    private func onSmallStack(_ body: @escaping @Sendable () -> String) async -> String {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = Self.stackSize
            thread.start()
        }
    }

    static let long: [(start: String, part: String, result: String)] = [
        ("1", " + 1", "50001"), ("true", " and true", "true"), ("false", " or false", "false"),
        ("true", " implies true", "true"), ("1", " | 1", "1"), ("'a'", " & ''", "'a'"), ("true", " is Boolean", "true"),
        ("1", ".first()", "1"), ("1", "[0]", "1"), ("1", ".abs()", "1"), ("{}", ".a", "{}"), ("true", ".not()", "true"),
    ]

    @Test("50,000 steps or operands", arguments: long)
    func checkLong(start: String, part: String, result: String) async {
        let text = start + String(repeating: part, count: 50_000)
        #expect(await onSmallStack { shown(text) } == result)
    }

    /// Frames of a build without optimisation are several times as large.
    @Test("as deep as brackets may nest")
    func deep() async {
        let text = String(repeating: "iif(true, (", count: 31) + "1" + String(repeating: "))", count: 31)
        #expect(await onSmallStack { shown(text) } == "1")
        let nested = String(repeating: "(1 | 2).select(", count: 12) + "$this" + String(repeating: ")", count: 12)
        #expect(await onSmallStack { shown(nested + ".count()") } == "4096")
    }
}
