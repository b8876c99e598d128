import FHIRTree

/// A value of a tree as any encoder takes it.
struct EncodableNode: Encodable {
    let node: SourceNode

    func encode(to encoder: any Encoder) throws {
        switch node.kind {
        case .object:
            var container = encoder.container(keyedBy: AnyKey.self)
            var names: Set<String> = []  // as a coder compares them: two spellings of a letter are one
            for member in node.members {
                guard names.insert(member.name).inserted else {
                    let context = EncodingError.Context(
                        codingPath: encoder.codingPath, debugDescription: "A member stands twice in its object.")
                    throw EncodingError.invalidValue(member.name, context)
                }
                try container.encode(EncodableNode(node: member), forKey: AnyKey(member.name))
            }
        case .array:
            var container = encoder.unkeyedContainer()
            for item in node.items { try container.encode(EncodableNode(node: item)) }
        case .string, .number, .true, .false, .null:
            try encodeScalar(to: encoder)
        }
    }

    private func encodeScalar(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch node.kind {
        case .true: try container.encode(true)
        case .false: try container.encode(false)
        case .number:
            let text = node.text ?? ""
            if let integer = Int(text) {
                try container.encode(integer)
            } else if let number = Double(text), number.isFinite {
                try container.encode(number)
            } else {
                let context = EncodingError.Context(
                    codingPath: encoder.codingPath, debugDescription: "The number passes the range of a Double.")
                throw EncodingError.invalidValue(Double.infinity, context)
            }
        case .string: try container.encode(node.string ?? "")
        case .object, .array, .null: try container.encodeNil()
        }
    }
}
