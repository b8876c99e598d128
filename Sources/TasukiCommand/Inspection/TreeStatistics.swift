import Tasuki

/// Counts over documents that hold no value of them: resource types, profiles, elements, values, depth.
struct TreeStatistics {
    private(set) var resources: [String: Int] = [:]
    private(set) var profiles: [String: Int] = [:]
    /// Members of objects and items of arrays.
    private(set) var elements = 0
    /// Strings, numbers and booleans.
    private(set) var values = 0
    /// The deepest nesting of objects and arrays.
    private(set) var depth = 0

    private static let resourceType = ElementName("resourceType")
    private static let meta = ElementName("meta"), profile = ElementName("profile")

    mutating func add(_ document: SourceDocument) {
        var resourceEntries: [Int] = [], metaEntries: [Int] = []
        document.withTape { tape in
            var ends: [Int] = []  // where the open containers end
            for index in 0..<tape.count {
                while let end = ends.last, end <= index { ends.removeLast() }
                let entry = tape[index]
                if entry.name == Self.resourceType { resourceEntries.append(index) }
                if entry.name == Self.meta { metaEntries.append(index) }
                elements += index > 0 ? 1 : 0
                if entry.isContainer {
                    ends.append(entry.next)
                    depth = max(depth, ends.count)
                } else if entry.kind != .null {
                    values += 1
                }
            }
        }
        for index in resourceEntries {
            let name = document.node(at: index).string ?? ""
            resources[Self.isTypeName(name) ? name : "?", default: 0] += 1
        }
        for index in metaEntries {
            guard let list = document.node(at: index)[Self.profile] else { continue }
            for item in list.items { profiles[Self.shown(item.string ?? ""), default: 0] += 1 }
        }
    }

    var sortedResources: [(String, Int)] { resources.sorted { ($1.value, $0.key) < ($0.value, $1.key) } }
    var sortedProfiles: [(String, Int)] { profiles.sorted { ($1.value, $0.key) < ($0.value, $1.key) } }

    /// What could be the name of a type; anything else, which might be a patient's value, is counted as `?`.
    private static func isTypeName(_ name: String) -> Bool {
        name.count <= 40 && name.first?.isUppercase == true && name.utf8.allSatisfy { isLetter($0) }
    }

    /// A canonical; anything else, which might be a patient's value, is counted as `?`.
    private static func shown(_ canonical: String) -> String {
        let isURL = ["http://", "https://", "urn:"].contains { canonical.hasPrefix($0) }
        return isURL && canonical.count <= 300 ? canonical : "?"
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
