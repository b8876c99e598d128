import FHIRDefinitions
import FHIRPath
import FHIRTree
import Testing

/// Every invariant of R4 and of the embedded guides compiles under the check against the definitions, but for those of
/// the list.
@Suite("Invariants of the embedded definitions")
struct InvariantTests {
    @Test("every expression compiles, but for the broken ones of the guides")
    func invariants() {
        var results: [Use: (code: String, text: String)?] = [:], faults: [String: (code: String, text: String)] = [:]
        for package in Definitions.embedded.packages {
            for structure in Definitions.embedded.structures(of: package) where structure.kind != .logical {
                for element in structure.elements {
                    for constraint in element.constraints {
                        guard let expression = constraint.expression else { continue }
                        let uses = Self.types(of: element, in: structure).map { Use(expression: expression, type: $0) }
                        for use in uses where results[use] == nil { results[use] = .some(Self.fault(of: use)) }
                        // One of a choice's types may lack what the others have.
                        guard let first = uses.first, uses.allSatisfy({ (results[$0] ?? nil) != nil }) else { continue }
                        faults["\(constraint.key) on \(first.type)"] = results[first] ?? nil
                    }
                }
            }
        }
        let count = results.count
        #expect(count > 1000)
        let known = Dictionary(uniqueKeysWithValues: BrokenInvariants.list.map { ($0.invariant, $0.code) })
        for (name, fault) in faults.sorted(by: { $0.key < $1.key }) where known[name] != fault.code {
            Issue.record("\(name): \(fault.code) \(fault.text)")
        }
        for name in known.keys.sorted() where faults[name] == nil {
            Issue.record("\(name) compiles: take it off the list")
        }
        print("invariants: \(count) expressions with a type compiled, \(faults.count) broken")
    }

    private struct Use: Hashable { var expression: String, type: String }

    private static func fault(of use: Use) -> (code: String, text: String)? {
        do throws(FHIRPathError) {
            _ = try FHIRPathExpression(use.expression, on: use.type)
            return nil
        } catch {
            return (error.code, "\(error.message.en) \(use.expression)")
        }
    }

    /// The types that a constraint's focus may have.
    private static func types(of element: ElementDefinition, in structure: StructureDefinition) -> [String] {
        if element.path == structure.type { return [structure.type] }
        if TypeShapes.r4.shape(named: element.path) != nil { return [element.path] }
        if let reference = element.contentReference { return [String(reference.prefix { $0 != ":" })] }
        return element.types.map(\.fhirType).filter { TypeShapes.r4.shape(named: $0) != nil }
    }
}
