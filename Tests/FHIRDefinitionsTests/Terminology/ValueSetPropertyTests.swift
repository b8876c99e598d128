import FHIRTree
import TestSupport
import Testing

@testable import FHIRDefinitions

/// A code system that is made up: a hierarchy in which a code may have several parents, and properties.
private struct InventedSystem {
    struct Concept {
        var parents: [Int] = []
        var color: String?, rank: Int?, isInactive: Bool?
        /// Whether its further parents name it as their child, instead of being named as its parents.
        var isNamedAsChild = false
    }

    let url = "http://example.org/system"
    var concepts: [Concept] = []

    init(_ random: inout SplitMix64) {
        for number in 0..<Int.random(in: 1...24, using: &random) {
            var concept = Concept()
            for _ in 0..<Int.random(in: 0...2, using: &random) where number > 0 {
                let parent = Int.random(in: 0..<number, using: &random)
                if !concept.parents.contains(parent) { concept.parents.append(parent) }
            }
            if Bool.random(using: &random) { concept.color = ["red", "green", "blue"].randomElement(using: &random) }
            if Bool.random(using: &random) { concept.rank = Int.random(in: 0...3, using: &random) }
            if Bool.random(using: &random) { concept.isInactive = Bool.random(using: &random) }
            concept.isNamedAsChild = Bool.random(using: &random)
            concepts.append(concept)
        }
    }

    var all: Set<Int> { Set(concepts.indices) }

    /// A code and all above it, found the slow way.
    func above(_ code: Int) -> Set<Int> {
        concepts[code].parents.reduce(into: [code]) { $0.formUnion(above($1)) }
    }

    func below(_ code: Int) -> Set<Int> { all.filter { above($0).contains(code) } }

    /// Codes stand in their first parent; the others are named by properties.
    var json: String {
        let roots = concepts.indices.filter { concepts[$0].parents.isEmpty }
        return #"""
            {"resourceType": "CodeSystem", "url": "\#(url)", "content": "complete", "caseSensitive": true,
            "property": [{"code": "color", "type": "code"}, {"code": "rank", "type": "integer"}, {"code": "unused",
            "type": "code"}], "concept": [\#(roots.map(json).joined(separator: ","))]}
            """#
    }

    private func json(_ code: Int) -> String {
        let concept = concepts[code]
        var properties: [String] = []
        if let color = concept.color { properties.append(#"{"code": "color", "valueCode": "\#(color)"}"#) }
        if let rank = concept.rank { properties.append(#"{"code": "rank", "valueInteger": \#(rank)}"#) }
        if let flag = concept.isInactive { properties.append(#"{"code": "inactive", "valueBoolean": \#(flag)}"#) }
        if !concept.isNamedAsChild {
            properties += concept.parents.dropFirst().map { #"{"code": "parent", "valueCode": "c\#($0)"}"# }
        }
        for (other, child) in concepts.enumerated() where child.isNamedAsChild {
            if child.parents.dropFirst().contains(code) {
                properties.append(#"{"code": "child", "valueCode": "c\#(other)"}"#)
            }
        }
        let inner = concepts.indices.filter { concepts[$0].parents.first == code }.map(json)
        return #"""
            {"code": "c\#(code)", "display": "Concept \#(code % 3)", "property": [\#(properties.joined(separator: ","))],
            "concept": [\#(inner.joined(separator: ","))]}
            """#
    }
}

/// A rule of a value set, with the codes that it means.
private struct InventedRule {
    var json: String
    var codes: Set<Int>

    init(_ system: InventedSystem, sets: [Set<Int>], _ random: inout SplitMix64) {
        let some = system.all.filter { _ in Bool.random(using: &random) }
        var parts = [#""system": "\#(system.url)""#]
        codes = system.all
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !some.isEmpty:
            parts.append(#""concept": [\#(some.sorted().map { #"{"code": "c\#($0)"}"# }.joined(separator: ","))]"#)
            codes = some
        case 1: break
        default:
            let filters = (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.filter(system, &random) }
            parts.append(#""filter": [\#(filters.map(\.json).joined(separator: ","))]"#)
            for filter in filters { codes.formIntersection(filter.codes) }
        }
        let named = sets.indices.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        if !named.isEmpty {
            let urls = named.map { #""http://example.org/vs\#($0)""# }.joined(separator: ",")
            parts.append(#""valueSet": [\#(urls)]"#)
            if Bool.random(using: &random) {
                parts.removeAll { !$0.hasPrefix(#""valueSet""#) }
                codes = system.all
            }
            for number in named { codes.formIntersection(sets[number]) }
        }
        json = "{\(parts.joined(separator: ", "))}"
    }

    private static func filter(
        _ system: InventedSystem, _ random: inout SplitMix64
    ) -> (json: String, codes: Set<Int>) {
        let code = Int.random(in: 0..<system.concepts.count, using: &random)
        let list = system.all.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        let names = list.sorted().map { "c\($0)" }.joined(separator: Bool.random(using: &random) ? "," : ", ")
        let color = ["red", "green", "violet"].randomElement(using: &random) ?? "red"
        let flag = Bool.random(using: &random)
        func make(_ property: String, _ op: String, _ value: String, _ codes: Set<Int>) -> (String, Set<Int>) {
            (#"{"property": "\#(property)", "op": "\#(op)", "value": "\#(value)"}"#, codes)
        }
        func those(_ isMeant: (InventedSystem.Concept) -> Bool) -> Set<Int> {
            system.all.filter { isMeant(system.concepts[$0]) }
        }
        switch Int.random(in: 0..<17, using: &random) {
        case 0: return make("concept", "is-a", "c\(code)", system.below(code))
        case 1: return make("concept", "descendent-of", "c\(code)", system.below(code).subtracting([code]))
        case 2: return make("concept", "is-not-a", "c\(code)", system.all.subtracting(system.below(code)))
        case 3: return make("concept", "generalizes", "c\(code)", system.above(code))
        case 4: return make("code", "=", "c\(code)", [code])
        case 5: return make("concept", "in", names, list)
        case 6: return make("code", "not-in", names, system.all.subtracting(list))
        case 7: return make("color", "=", color, those { $0.color == color })
        case 8: return make("color", "in", "red,blue", those { $0.color == "red" || $0.color == "blue" })
        case 9: return make("color", "not-in", "red, blue", those { $0.color != "red" && $0.color != "blue" })
        case 10: return make("rank", "exists", "\(flag)", those { ($0.rank != nil) == flag })
        case 11: return make("rank", "=", "\(code % 4)", those { $0.rank == code % 4 })
        case 12: return make("parent", "=", "c\(code)", those { $0.parents.contains(code) })
        case 13: return make("parent", "exists", "\(flag)", those { $0.parents.isEmpty != flag })
        case 14: return make("child", "exists", "\(flag)", system.all.filter { (system.below($0).count > 1) == flag })
        case 15: return make("unused", "exists", "\(flag)", flag ? [] : system.all)
        // A concept of which nothing is said is neither inactive nor abstract.
        default: return make("inactive", "=", "\(flag)", those { ($0.isInactive ?? false) == flag })
        }
    }
}

@Test("a value set has the codes that its rules mean", arguments: 0..<300 as Range<UInt64>)  // a failure names its seed
func valueSetRules(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let system = InventedSystem(&random)
    var sets: [Set<Int>] = []
    var files = ["system.json": system.json]
    for number in 0..<Int.random(in: 1...4, using: &random) {
        let include = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            InventedRule(system, sets: sets, &random)
        }
        let exclude = (0..<Int.random(in: 0...1, using: &random)).map { _ in
            InventedRule(system, sets: sets, &random)
        }
        files["vs\(number).json"] = #"""
            {"resourceType": "ValueSet", "url": "http://example.org/vs\#(number)", "compose": {
            "include": [\#(include.map(\.json).joined(separator: ","))], "exclude": [\#(exclude.map(\.json).joined(separator: ","))]}}
            """#
        let excluded = exclude.reduce(into: Set<Int>()) { $0.formUnion($1.codes) }
        sets.append(include.reduce(into: Set<Int>()) { $0.formUnion($1.codes) }.subtracting(excluded))
    }
    let definitions = Definitions.embedded.adding(try .invented(files))
    for (number, codes) in sets.enumerated() {
        let valueSet = try #require(definitions.valueSet("http://example.org/vs\(number)"))
        #expect(valueSet.completeness == .complete)
        #expect(valueSet.codes[system.url] ?? [] == Set(codes.map { "c\($0)" }))
    }
}
