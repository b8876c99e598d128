import Testing

@testable import FHIRDefinitions

/// Makes the snapshots of published packages again from their differentials and compares them, element by element.
///
/// What differs is mostly the work of other tools and versions: children that a tool repeats in each slice or leaves
/// out, extensions with a binding of their own, bases of another version of JP Core with other URIs for the same
/// systems.
@Suite("Snapshots made again", .enabled(if: SharedPackages.isAvailable, "TASUKI_SHARED is not set"))
struct PublishedSnapshotTests {
    private static let core = "hl7.fhir.r4.core-4.0.1.tgz", jpCore = "jp-core.r4-1.1.2-url.tgz"

    /// A package, what stands beside it, and the least share of elements that come out as published, in percent.
    private static let cases: [(package: String, beside: [String], least: Double)] = [
        (core, [], 99), (jpCore, [core], 99.9), ("hl7.fhir.us.core-3.1.0.tgz", [core], 96.6),
        ("jp-clins.r4-1.5.2-snap.tgz", [core, jpCore], 100), ("jp-eReferral.r4.tgz", [core, jpCore], 99.8),
        ("jp-eCheckupReport.r4.tgz", [core, jpCore], 99.4),
        ("jp-eDischargeSummary-0.9.6-snap.tgz", [core, "jp-core.r4-1.1.1-snap.tgz"], 100),
    ]

    /// Profiles of R4 that name a slice of an element that can repeat and that they do not slice.
    private static let withoutSlicing: Set<String> = [
        "http://hl7.org/fhir/StructureDefinition/familymemberhistory-genetic"
    ]

    @Test("have the published cardinalities, types, fixed values, bindings and invariants", arguments: cases)
    func compare(package: String, beside: [String], least: Double) throws {
        let definitions = Definitions(packages: try SharedPackages.load([package] + beside))
        let source = try #require(definitions.sources.first as? PackageSource)
        let context = DefinitionContext(definitions: definitions, package: source.package)
        var (same, total) = (0, 0)
        var differences: [String: Int] = [:]
        for published in definitions.structures(of: source.package) where published.isProfile {
            let differential = source.differential(published.url, version: published.version)
            let made = context.generateSnapshot(of: published, differential: differential)
            let isFaulty = Self.withoutSlicing.contains(published.url)
            #expect(made.findings.isEmpty != isFaulty, "\(published.url)")
            #expect(made.findings.allSatisfy { $0.code == "DEF-0110" }, "\(published.url)")
            let elements = Dictionary(made.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for element in published.elements {
                total += 1
                let found = self.differences(of: element, from: elements[element.id])
                if found.isEmpty { same += 1 }
                for kind in found { differences[kind, default: 0] += 1 }
            }
        }
        let share = Double(same) * 100 / Double(max(total, 1))
        #expect(share >= least, "\(package): \(same) of \(total) elements, \(differences)")
    }

    private func differences(of published: ElementDefinition, from made: ElementDefinition?) -> [String] {
        guard let made else { return ["missing"] }
        let parts: [(String, Bool)] = [
            ("min", published.min == made.min), ("max", published.max == made.max),
            ("base max", published.baseMax == made.baseMax), ("types", published.types == made.types),
            ("value", published.fixed == made.fixed && published.pattern == made.pattern),
            ("binding", published.binding == made.binding), ("slicing", published.slicing == made.slicing),
            ("invariants", Set(published.constraints.map(\.key)) == Set(made.constraints.map(\.key))),
        ]
        return parts.filter { !$0.1 }.map(\.0)
    }
}
