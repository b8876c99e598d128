import FHIRTree
import TestSupport

/// The published examples in the folder that `TASUKI_SHARED` names.
enum Examples {
    static let folders = ["examples-r4/json", "examples-jp"]

    /// The resources of a folder: every `.json` file that is one.
    static func documents(_ folder: String) throws -> [(name: String, document: SourceDocument)] {
        guard let shared = Conformance.shared else { return [] }
        let root = "\(shared)/data/\(folder)"
        return try Conformance.files(in: root).filter { $0.hasSuffix(".json") }.compactMap { file in
            let bytes = SourceBytes(try Conformance.bytes("\(root)/\(file)"))
            guard let document = try? SourceDocument(json: bytes), document.root["resourceType"] != nil else {
                return nil
            }
            return (file, document)
        }
    }
}
