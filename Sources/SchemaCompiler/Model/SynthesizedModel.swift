/// R4 as a Swift developer would write it without Tasuki: plain structs whose `Codable` the compiler synthesizes. Only
/// the benchmarks use it.
///
/// What the language gives is kept: a `_name` companion beside each primitive, a class around each singular complex
/// member, as Tasuki's types have it too. Decimals are `Double`, dates and codes `String`.
struct SynthesizedModel {
    private let types: ModelTypes

    init(_ types: ModelTypes) { self.types = types }

    /// Files by name.
    var files: [(name: String, text: String)] {
        let structs = (types.dataTypes + types.resources).map { type in
            (name: "\(type.path).swift", text: ([head] + declarations(of: type)).joined(separator: "\n") + "\n")
        }
        return structs + [(name: "AnyResource.swift", text: head + "\n" + anyResource)]
    }

    private let head = "// swift-format-ignore-file"

    /// `R4.Patient.Contact` becomes `Patient_Contact`.
    private func name(_ swiftName: String) -> String {
        swiftName.split(separator: ".").dropFirst().joined(separator: "_")
    }

    private func value(_ type: String) -> String {
        switch type {
        case "Bool", "Int": type
        case "FHIRDecimal": "Double"
        default: "String"
        }
    }

    private func declarations(of type: ModelType) -> [String] {
        var lines = ["public struct \(name(type.swiftName)): Codable, Hashable, Sendable {"]
        if type.isResource { lines.append("    public var resourceType: String?") }
        for property in type.properties { lines += members(property).map { "    public var " + $0 } }
        lines.append("}")
        return lines + type.children.flatMap { declarations(of: $0) }
    }

    private func members(_ property: ModelProperty) -> [String] {
        let key = SwiftName.escaped(property.name)
        switch property.kind {
        case .id: return ["\(key): String?"]
        case .primitive(let type):
            let value = value(type)
            return property.isList
                ? ["\(key): [\(value)?]?", "_\(property.name): [Element?]?"]
                : ["\(key): \(value)?", "_\(property.name): Indirect<Element>?"]
        case .complex(let type):
            return [property.isList ? "\(key): [\(name(type))]?" : "\(key): Indirect<\(name(type))>?"]
        case .resource: return [property.isList ? "\(key): [AnyResource]?" : "\(key): AnyResource?"]
        case .choice(let choice):
            return choice.variants.flatMap { variant in
                variant.isPrimitive
                    ? [
                        "\(variant.elementName): \(value(variant.type))?",
                        "_\(variant.elementName): Indirect<Element>?",
                    ] : ["\(variant.elementName): Indirect<\(complexName(variant.type))>?"]
            }
        }
    }

    private func complexName(_ type: String) -> String {
        let name = name(type)
        return ModelTypes.quantities.contains(name) ? "Quantity" : name
    }

    private var anyResource: String {
        let entries = types.resources.map { "    \"\($0.path)\": \(name($0.swiftName)).self," }
        return """
            /// A member in memory of its own.
            public final class Indirect<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
                public let value: Value
                public init(from decoder: any Decoder) throws { value = try Value(from: decoder) }
                public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
                public static func == (a: Indirect, b: Indirect) -> Bool { a.value == b.value }
                public func hash(into hasher: inout Hasher) { hasher.combine(value) }
            }

            /// A resource of any type.
            public struct AnyResource: Codable, Hashable, Sendable {
                public let resource: any Codable & Hashable & Sendable
                private enum Key: CodingKey { case resourceType }

                public init(from decoder: any Decoder) throws {
                    let name = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .resourceType)
                    guard let type = resourceTypes[name] else {
                        throw DecodingError.dataCorrupted(
                            DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "unknown type"))
                    }
                    resource = try type.init(from: decoder)
                }

                public func encode(to encoder: any Encoder) throws { try resource.encode(to: encoder) }
                public static func == (a: AnyResource, b: AnyResource) -> Bool {
                    AnyHashable(a.resource) == AnyHashable(b.resource)
                }
                public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(resource)) }
            }

            private let resourceTypes: [String: any (Codable & Hashable & Sendable).Type] = [
            \(entries.joined(separator: "\n"))
            ]

            """
    }
}
