import FHIRDefinitions
import FHIRTree
import Foundation

/// Published packages, which are not part of the repository: `TASUKI_SHARED` names the folder that holds
/// `data/packages`.
enum SharedPackages {
    static let folder = ProcessInfo.processInfo.environment["TASUKI_SHARED"].map { "\($0)/data/packages" }

    static var isAvailable: Bool { folder != nil }

    static func load(_ archives: [String]) throws -> [FHIRPackage] {
        try archives.map { name in
            try FHIRPackage(archive: FileInput.read("\(folder ?? "")/\(name)"), name: name)
        }
    }
}
