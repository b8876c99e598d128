import Tasuki

/// The FHIR packages that a command line names, added to the embedded definitions; a later package wins.
struct PackageList {
    private(set) var definitions = Definitions.embedded
    private(set) var findings: [(path: String, finding: Diagnostic)]
    /// Whether a package could not be loaded, so that a check would not be the one that was asked for.
    let hasFailed: Bool

    init(_ paths: [String]) {
        let packages = NamedFiles(packages: paths)
        (findings, hasFailed) = (packages.findings, packages.hasFailed)
        for (_, package) in packages.contents { definitions = definitions.adding(package) }
        // Only now is it known what else was given: the order of the packages does not matter.
        // One that is given twice counts where it stands last.
        let places = Dictionary(
            packages.contents.enumerated().map { ($0.element.content.id, $0.offset) }, uniquingKeysWith: max)
        for (place, (path, package)) in packages.contents.enumerated() where places[package.id] == place {
            findings += definitions.dependencyFindings(of: package.id).map { (path, $0) }
            findings += definitions.definitionFindings(of: package.id).map { (path, $0) }
        }
    }
}
