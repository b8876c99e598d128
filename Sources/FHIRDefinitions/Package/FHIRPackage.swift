import Diagnostics
import FHIRTree

/// A FHIR package as users have it: a `.tgz` or its unpacked folder.
///
/// The definitions inside (structures, value sets, code systems, search parameters) are found at once and read when
/// they are asked for. A file that cannot be read is left out with a finding; the rest loads.
///
/// - Source: FHIR NPM Package Specification, <https://confluence.hl7.org/display/FHIR/NPM+Package+Specification>.
public struct FHIRPackage: Sendable {
    public let id: PackageID
    /// As `package.json` states them.
    public let dependencies: [PackageID]
    /// What was found while loading, in the order of the files.
    public let findings: [Diagnostic]
    package let resources: [PackageResource]

    /// Unpacks an archive.
    ///
    /// - Parameter name: what to call it in findings, a file name.
    /// - Throws: a fatal `PKG-01xx` finding if it is no gzip archive or no package, is damaged, or passes a limit.
    public init(archive: SourceBytes, name: String = "package", limits: PackageLimits = .standard) throws(Diagnostic) {
        var findings: [Diagnostic] = []
        let files: [PackageFile]
        do {
            files = try Self.files(in: archive, limits: limits, findings: &findings)
        } catch { throw PackageFinding.archive(error, name: name) }
        try self.init(files: files, name: name, findings: findings)
    }

    /// Reads a folder: one that holds `package/`, or the files themselves.
    ///
    /// - Throws: a fatal `PKG-0106` or `PKG-0107` finding if the folder cannot be listed, `PKG-0108` if it is no
    ///   package.
    public init(folder: String, limits: PackageLimits = .standard) throws(Diagnostic) {
        var findings: [Diagnostic] = []
        var files: [PackageFile] = []
        do {
            let listing = try FileInput.listing(of: folder, limit: limits.entries)
            for error in listing.unread where error.reason != .notAFile {
                findings.append(PackageFinding.unread(error.path, because: error.reason, limit: limits.fileBytes))
            }
            for path in listing.files where PackageFile.verdict(on: path) == .read {
                do {
                    let bytes = try FileInput.read("\(folder)/\(path)", limit: limits.fileBytes)
                    files.append(PackageFile(path: path, bytes: bytes))
                } catch {
                    findings.append(PackageFinding.unread(path, because: error.reason, limit: limits.fileBytes))
                }
            }
        } catch { throw PackageFinding.folder(error) }
        try self.init(files: files, name: String(folder.split(separator: "/").last ?? "folder"), findings: findings)
    }

    /// Makes a package of definitions that are at hand: profiles, value sets and code systems that a user wrote.
    ///
    /// Resources that define nothing, and those without a canonical, are left out.
    public init(_ id: PackageID, resources documents: [SourceDocument], dependencies: [PackageID] = []) {
        (self.id, self.dependencies, findings) = (id, dependencies, [])
        resources = documents.enumerated().compactMap { number, document in
            guard document.format == .xml else {
                return PackageResource(document.root, file: PackageFile(path: "\(number)", bytes: document.source))
            }
            // As it is read later: in JSON, where numbers are numbers.
            let file = PackageFile(path: "\(number)", bytes: SourceBytes(document.root.json))
            return (try? SourceDocument(json: file.bytes)).flatMap { PackageResource($0.root, file: file) }
        }
    }

    private init(files: [PackageFile], name: String, findings: [Diagnostic]) throws(Diagnostic) {
        var findings = findings
        var manifest: PackageManifest?
        var resources: [PackageResource] = []
        for file in files.sorted(by: PackageFile.isBefore) {
            do {
                let root = try SourceDocument(json: file.bytes).root
                if let resource = PackageResource(root, file: file) {
                    resources.append(resource)
                } else if manifest == nil, file.path == "package/package.json" || file.path == "package.json" {
                    manifest = PackageManifest(root)
                }
            } catch { findings.append(PackageFinding.unreadableFile(file.path, because: error)) }
        }
        if manifest == nil, resources.isEmpty {
            throw PackageFinding.notAPackage(
                name, files: files.count, unreadable: findings.first { $0.code == "PKG-0201" })
        }
        if manifest == nil { findings.append(PackageFinding.noManifest(name)) }
        findings += Self.repeated(in: resources)
        let read = manifest ?? PackageManifest(id: PackageID(name: name, version: ""))
        if !read.fhirVersions.isEmpty, !read.fhirVersions.contains(where: { $0.hasPrefix("4.0") }) {
            findings.append(PackageFinding.otherVersion(read.id, versions: read.fhirVersions))
        }
        (id, dependencies, self.resources, self.findings) = (read.id, read.dependencies, resources, findings)
    }

    /// Definitions of one canonical and version in one folder that are not the same: which one counts is no more than
    /// the order of their names. Those of `package/` count before those of other folders.
    private static func repeated(in resources: [PackageResource]) -> [Diagnostic] {
        var first: [[String?]: PackageResource] = [:]
        return resources.compactMap { resource in
            let folder = resource.path.split(separator: "/").dropLast().joined(separator: "/")
            let name = [resource.kind.rawValue, resource.url, resource.version, folder]
            guard let known = first[name] else {
                first[name] = resource
                return nil
            }
            return resource.isSame(as: known)
                ? nil : PackageFinding.repeated(resource, by: known)
        }
    }

    private static func files(
        in archive: SourceBytes, limits: PackageLimits, findings: inout [Diagnostic]
    ) throws(ArchiveFault) -> [PackageFile] {
        var tar = TarReader(try GzipReader(archive, limits: limits), entryLimit: limits.entries)
        var files: [PackageFile] = []
        while let entry = try tar.next() {
            let verdict = PackageFile.verdict(on: entry.name)
            switch (entry.kind, verdict) {
            case (_, .refuse): findings.append(PackageFinding.unsafePath(entry.name))
            case (.link, .read): findings.append(PackageFinding.link(entry.name))
            case (.file, .read):
                guard entry.size <= limits.fileBytes else {
                    findings.append(PackageFinding.largeFile(entry.name, limit: limits.fileBytes))
                    continue
                }
                files.append(PackageFile(path: entry.name, bytes: SourceBytes(try tar.contents())))
            default: continue
            }
        }
        return files
    }
}
