import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Distils packages into tables.
enum SchemaTables {
    /// The tables of every package that the library carries.
    static func folders(from packagesFolder: String, note: (String) -> Void) throws -> [SchemaFolder] {
        var packages: [FHIRPackage] = []
        var checksums: [PackageID: String] = [:]
        for archive in CompiledPackages.archives {
            note("reading \(archive)")
            let bytes = try FileInput.read("\(packagesFolder)/\(archive)")
            let package = try FHIRPackage(archive: bytes, name: archive)
            packages.append(package)
            checksums[package.id] = Checksum.crc32(bytes)
        }
        let definitions = Definitions(packages: packages)
        var core: TableWriter?
        var folders: [SchemaFolder] = []
        for package in packages {
            note("writing \(package.id)")
            let origin = "# \(package.id.name) \(package.id.version) crc32:\(checksums[package.id] ?? "")"
            guard var writer = TableWriter(package.id, in: definitions, origin: origin, core: core) else { continue }
            folders.append(SchemaFolder(package.id, tables: writer.tables()))
            if core == nil { core = writer }
        }
        return folders
    }
}
