import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport

/// The public suite of validation tests: what each run loads, validates and expects.
struct ValidatorSuite {
    let folder: String
    let tests: [SourceNode]
    private let packages = PackageCache()

    init(shared: String) throws {
        folder = shared + "/data/validator/"
        let manifest = try SourceDocument(json: SourceBytes(try Conformance.bytes(folder + "manifest.json")))
        tests = manifest.root["tests"].map { Array($0.items) } ?? []
    }

    /// One run of a test.
    struct Run {
        var name: String
        var module: String
        /// The erroneous places, once for each finding.
        var expected: [String]
        var expectedTexts: [String]
        var found: [Diagnostic]
    }

    /// Keeps packages that many tests load.
    private final class PackageCache: @unchecked Sendable { var known: [String: FHIRPackage] = [:] }

    func runs(of test: SourceNode) throws -> [Run] {
        guard let file = test["file"]?.string else { return [] }
        let source = SourceBytes(try Conformance.bytes(folder + "files/" + file))
        let shared = try definitions(strings(test, "supporting") + strings(test, "profiles"), strings(test, "packages"))
        return try (test["runs"]?.items.map { $0 } ?? []).map { run in
            var options = Self.options(test["options"])
            var definitions = shared
            if let profile = run["profile"]?.string {
                let own = strings(run, "supporting") + (profile.hasPrefix("http") ? [] : [profile])
                if !own.isEmpty {
                    definitions = try self.definitions(
                        strings(test, "supporting") + strings(test, "profiles") + own, strings(test, "packages"))
                }
                let url = profile.hasPrefix("http") ? profile : try document(profile)?.root["url"]?.string
                options.profiles = [url ?? profile]
            }
            let validator = Validator(definitions: definitions, options: options)
            let issues = (run["expect"]?["issues"]?.items.map { $0 } ?? []).filter {
                ["error", "fatal"].contains($0["severity"]?.string)
            }
            return Run(
                name: "\(test["id"]?.string ?? "") \(run["mode"]?.string ?? "")", module: test["module"]?.string ?? "",
                expected: issues.map { SuitePlaces.place(of: $0, in: try? SourceDocument(source)) },
                expectedTexts: issues.map { $0["text"]?.string ?? "" },
                found: findings(
                    source, format: file.hasSuffix("ndjson") ? "ndjson" : test["format"]?.string ?? "json",
                    hasComments: test["options"]?["allow-comments"]?.boolean ?? false, validator
                ).filter(\.isError))
        }
    }

    /// What the suite's switches mean here.
    private static func options(_ wanted: SourceNode?) -> ValidationOptions {
        var options = ValidationOptions()
        options.requiresMeasureLibraries = true
        options.repeatsCauses = true
        options.wrongDisplays = wanted?["wrong-displays"]?.string == "warning" ? .warning : .error
        options.refusesHTMLInText = wanted?["security-checks"]?.boolean ?? false
        options.acceptsExampleURLs = wanted?["examples"]?.boolean ?? true
        options.allowsExperimental = !(wanted?["no-experimental-content"]?.boolean ?? false)
        options.isForPublication = wanted?["for-publication"]?.boolean ?? false
        if ["CHECK_EXISTS", "CHECK_EXISTS_AND_TYPE", "CHECK_VALID"].contains(wanted?["validateReference"]?.string) {
            options.references = .mustResolve
        }
        options.trustsReferenceTypes = wanted?["assumeValidRestReferences"]?.boolean ?? false
        options.checksContained = wanted?["validateContains"]?.string != "IGNORE"
        options.enforcesAggregationOutsideBundles = wanted?["enforceAggregationOutsideBundles"]?.boolean != false
        return options
    }

    private func strings(_ node: SourceNode, _ name: String) -> [String] {
        node[name]?.items.compactMap { $0.string } ?? []
    }

    private func document(_ name: String) throws -> SourceDocument? {
        guard let bytes = try? Conformance.bytes(folder + "files/" + name) else { return nil }
        return try? SourceDocument(SourceBytes(bytes))
    }

    /// The embedded core with the packages and resources of a test.
    private func definitions(_ files: [String], _ archives: [String]) throws -> Definitions {
        var definitions = Definitions.embedded
        for archive in archives where !archive.hasPrefix("hl7.fhir.r4.core") {
            if packages.known[archive] == nil {
                let path = folder + "../packages/" + archive
                packages.known[archive] = try FHIRPackage(
                    archive: SourceBytes(try Conformance.bytes(path)), name: archive)
            }
            if let package = packages.known[archive] { definitions = definitions.adding(package) }
        }
        let documents = try files.compactMap(document)
        guard !documents.isEmpty else { return definitions }
        return definitions.adding(
            FHIRPackage(PackageID(name: "test", version: "4.0.1"), resources: documents))
    }

    private func lines(of source: SourceBytes) -> [SourceBytes] {
        source.text(0..<source.count).split(separator: "\n").map { SourceBytes(String($0)) }
    }

    private func findings(
        _ source: SourceBytes, format: String, hasComments: Bool = false, _ validator: Validator
    ) -> [Diagnostic] {
        guard format != "ndjson" else {
            return lines(of: source).flatMap { findings($0, format: "json", validator) }
        }
        do {
            let document =
                format == "xml"
                ? try SourceDocument(xml: source)
                : try SourceDocument(json: source, allowingComments: hasComments)
            return validator.validate(document)
        } catch {
            return [error]
        }
    }
}
