import FHIRTree
import Testing

@testable import FHIRDefinitions

/// Makes the snapshots of published packages again from their differentials and compares them, element by element.
@Suite("Snapshots made again", .enabled(if: SharedPackages.isAvailable, "TASUKI_SHARED is not set"))
struct PublishedSnapshotTests {
    private static let core = "hl7.fhir.r4.core-4.0.1.tgz", jpCore = "jp-core.r4-1.1.2-url.tgz"

    /// A package, what stands beside it, and the least share of elements that come out as published, in percent.
    private static let cases: [(package: String, beside: [String], least: Double)] = [
        (core, [], 99), (jpCore, [core], 95), ("hl7.fhir.us.core-3.1.0.tgz", [core], 95),
        ("jp-clins.r4-1.5.2-snap.tgz", [core, jpCore], 90), ("jp-eReferral.r4.tgz", [core, jpCore], 90),
        ("jp-eCheckupReport.r4.tgz", [core, jpCore], 90),
        ("jp-eDischargeSummary-0.9.6-snap.tgz", [core, "jp-core.r4-1.1.1-snap.tgz"], 90),
    ]

    @Test("have the published cardinalities, types, fixed values and bindings", arguments: cases)
    func compare(package: String, beside: [String], least: Double) throws {
        let packages = try SharedPackages.load([package] + beside)
        let definitions = Definitions(packages: packages)
        let source = try #require(definitions.sources.first as? PackageSource)
        var (same, total) = (0, 0)
        var differences: [String: Int] = [:]
        var examples: [String: String] = [:]
        for published in definitions.structures(of: source.package) where published.isProfile {
            let differential = source.differential(published.url, version: published.version)
            let context = DefinitionContext(definitions: definitions, package: source.package)
            let made = context.generateSnapshot(of: published, differential: differential)
            let madeByID = Dictionary(made.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for element in published.elements {
                total += 1
                let found = difference(element, madeByID[element.id])
                if found.isEmpty { same += 1 }
                for kind in found {
                    differences[kind, default: 0] += 1
                    if let made = madeByID[element.id], examples[kind] == nil {
                        examples[kind] = "\(published.url) \(element.id)\n   published \(describe(element))\n   made \(describe(made))"
                    } else if examples[kind] == nil { examples[kind] = "\(published.url) \(element.id)" }
                }
            }
            let publishedIDs = Set(published.elements.map(\.id))
            let more = made.elements.filter { !publishedIDs.contains($0.id) }
            differences["more", default: 0] += more.count
            if let first = more.first, examples["more"] == nil { examples["more"] = "\(published.url) \(first.id)" }
            differences["findings", default: 0] += made.findings.count
            if let f = made.findings.first, examples["findings"] == nil { examples["findings"] = "\(published.url) \(f.message.en)" }
        }
        let share = Double(same) * 100 / Double(max(total, 1))
        print("\(package): \(same) of \(total) elements (\(share) %); \(differences.sorted { $0.key < $1.key })")
        for (k, e) in examples.sorted(by: { $0.key < $1.key }) { print("  \(k): \(e)") }
        #expect(share >= least)
    }

    private func describe(_ e: ElementDefinition) -> String {
        "\(e.min)..\(e.max.map(String.init) ?? "*") \(ElementFields.types(e.types)) \(ElementFields.binding(e.binding)) \(ElementFields.value(e.fixed)) \(ElementFields.value(e.pattern)) \(ElementFields.slicing(e.slicing))"
    }

    private func difference(_ a: ElementDefinition, _ b: ElementDefinition?) -> [String] {
        guard let b else { return ["missing"] }
        var kinds: [String] = []
        if a.min != b.min { kinds.append("min") }
        if a.max != b.max { kinds.append("max") }
        if a.types != b.types { kinds.append("types") }
        if a.fixed != b.fixed || a.pattern != b.pattern { kinds.append("value") }
        if a.binding != b.binding { kinds.append("binding") }
        if a.slicing != b.slicing { kinds.append("slicing") }
        if a.baseMax != b.baseMax { kinds.append("baseMax") }
        if Set(a.constraints.map(\.key)) != Set(b.constraints.map(\.key)) { kinds.append("constraints") }
        return kinds
    }
}
