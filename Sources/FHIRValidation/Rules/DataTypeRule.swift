import FHIRTree

/// A rule about values of one data type, wherever they stand.
protocol DataTypeRule: Sendable {
    /// Checks an object; its own place is the last of `walk.places`.
    static func check(_ object: SourceNode, walk: inout Walk)
}

/// The rules about data types.
enum DataTypeRules {
    static func rule(for type: String) -> (any DataTypeRule.Type)? {
        switch type {
        case "Attachment": AttachmentRule.self
        case "Identifier": IdentifierRule.self
        default: nil
        }
    }
}
