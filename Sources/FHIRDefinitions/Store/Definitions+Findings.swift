import Diagnostics

extension Definitions {
    /// What is wrong with the types and profiles of a package, whether or not a record uses them: what of them cannot
    /// be used, and bases that are missing, lead back or too far; and what another package that was given defines
    /// otherwise in the same version.
    ///
    /// Each cause is told once, with the first definition that has it; a validator only says at a record that a profile
    /// was not checked, or not all of it. The snapshots that a package lacks are made for the answer, and kept.
    public func definitionFindings(of package: PackageID) -> [Diagnostic] {
        guard let source = sources.first(where: { $0.package == package }) as? PackageSource else { return [] }
        var told: [(finding: Diagnostic, subject: BilingualText, count: Int)] = []
        var places: [Diagnostic: Int] = [:]
        for url in source.structureURLs {
            guard let resource = source.resource(.structure, url, version: nil) else { continue }
            let findings = resource.needsSnapshot ? structure(url, from: package)?.findings ?? [] : resource.findings
            for finding in findings {
                // What the definition itself says is told of each; what follows from its bases is told once.
                let isOwn = resource.findings.contains(finding) || !Self.shared.contains(finding.code)
                if !isOwn, let place = places[finding] {
                    told[place].count += 1
                    continue
                }
                if !isOwn { places[finding] = told.count }
                told.append((finding, Self.subject(resource), 1))
            }
        }
        return conflicts(of: source)
            + told.map { finding, subject, count in
                var finding = finding
                let more = count - 1
                finding.message = BilingualText(
                    ja: "定義 \(subject.ja)\(more > 0 ? " ほか\(more)件" : "")：\(finding.message.ja)",
                    en: "Definition \(subject.en)\(more > 0 ? " and \(more) more" : ""): \(finding.message.en)")
                return finding
            }
    }

    /// What is wrong with a base, and so with all that build on it.
    private static let shared: Set<String> = ["DEF-0101", "DEF-0102", "DEF-0105"]

    /// The canonical, with the file if there is one: resources that were given have numbers.
    private static func subject(_ resource: PackageResource) -> BilingualText {
        guard Int(resource.path) == nil else { return BilingualText(ja: resource.url, en: resource.url) }
        return BilingualText(ja: "\(resource.url)（\(resource.path)）", en: "\(resource.url) (\(resource.path))")
    }
}
