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
        let expansions = try FHIRPackage(
            archive: FileInput.read("\(packagesFolder)/\(CompiledPackages.expansions)"),
            name: CompiledPackages.expansions)
        let definitions = Definitions(packages: packages, expansions: expansions)
        let valueSets = boundValueSets(in: definitions, of: packages)
        var core: TableWriter?
        var folders: [SchemaFolder] = []
        for package in packages {
            note("writing \(package.id)")
            let origin = "# \(package.id.name) \(package.id.version) crc32:\(checksums[package.id] ?? "")"
            // What R4 says does not depend on the guides that build on it.
            let known = core == nil ? Definitions(packages: [package], expansions: expansions) : definitions
            guard var writer = TableWriter(package.id, in: known, origin: origin, core: core) else { continue }
            folders.append(SchemaFolder(package.id, tables: writer.tables(valueSets: valueSets[package.id] ?? [])))
            if core == nil { core = writer }
        }
        return folders
    }

    /// The value sets to which a structure binds an element as required or extensible, or that no code of it may leave,
    /// by the package that defines them.
    private static func boundValueSets(in definitions: Definitions, of packages: [FHIRPackage]) -> [PackageID: Set<
        String
    >] {
        var found: [PackageID: Set<String>] = [:]
        for package in packages {
            for structure in definitions.structures(of: package.id) {
                for binding in structure.elements.compactMap(\.binding) {
                    let isStrict = binding.strength == .required || binding.strength == .extensible
                    for canonical in [isStrict ? binding.valueSet : nil, binding.maxValueSet].compactMap({ $0 }) {
                        guard let valueSet = definitions.valueSet(canonical, from: package.id) else { continue }
                        found[valueSet.package, default: []].insert(valueSet.url)
                    }
                }
            }
        }
        return found
    }
}
