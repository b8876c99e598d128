import FHIRPrimitives
import Testing

@testable import UCUM

@Suite("The table of units")
struct UnitRegistryTests {
    private let registry = UnitRegistry.shared

    @Test("is whole: 24 prefixes, 7 base units and 303 units, each resolved")
    func size() {
        #expect(UCUMUnit.tableVersion == "2.0.1")
        #expect(registry.prefixes.count == 24)
        #expect(registry.codes.count == 310)
        #expect(registry.codes.filter { registry.atoms[$0] == nil } == [])
    }

    @Test("each unit parses by itself, is comparable with its definition and prints its dimension")
    func units() throws {
        for row in UnitRow.all(in: ucumTable) where row.kind == .unit {
            let unit = try UCUMUnit(parsing: row.code)
            #expect(try UCUMUnit(parsing: unit.dimension.description).dimension == unit.dimension)
            #expect(unit.isSpecial == !row.function.isEmpty, "\(row.code)")
            if row.isArbitrary { continue }
            let definition = try UCUMUnit(parsing: row.unit)
            #expect(definition.isComparable(with: unit), "\(row.code)")
            // Read again with the whole table, a definition says the same.
            #expect(definition.meaning.factor.multiplied(by: row.number) == unit.meaning.factor, "\(row.code)")
        }
    }

    @Test("an arbitrary unit is a dimension of its own")
    func arbitrary() throws {
        let arbitrary = registry.codes.compactMap { registry.atoms[$0] }.filter(\.isArbitrary)
        #expect(arbitrary.count == 41)
        for atom in arbitrary {
            let expected = atom.code == "[IU]" ? "[iU]" : atom.code
            #expect(atom.meaning.dimension == UCUMDimension(expected))
        }
    }

    @Test("no unit with a prefix is another unit")
    func unambiguous() {
        let metric = registry.codes.filter { registry.atoms[$0]?.isMetric == true }
        var known: [String: String] = [:]
        for prefix in registry.prefixes.keys {
            for code in metric {
                #expect(known.updateValue(prefix, forKey: prefix + code) == nil, "\(prefix)\(code)")
            }
        }
        #expect(known.keys.filter { registry.atoms[$0] != nil } == [])
    }
}
