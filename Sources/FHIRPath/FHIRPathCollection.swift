import FHIRPrimitives
import FHIRTree

/// One item of a result.
public enum FHIRPathValue: Hashable, Sendable {
    /// An element of a document, with the name of its FHIR type (`HumanName`, `code`); `nil` where R4 has none. The
    /// node of a primitive without a value is its companion.
    case element(SourceNode, type: String?)
    case boolean(Bool)
    case integer(Int64)
    /// An integer of 64 bits, `1L`.
    case long(Int64)
    case decimal(FHIRDecimal)
    case string(String)
    /// A `Date`, `DateTime` or `Time`.
    case moment(FHIRPathMoment)
    case quantity(FHIRPathQuantity)
    /// What `type()` gives: `System.String`, `FHIR.Patient`.
    case type(String)
}

/// The result of an evaluation: items in their order.
///
/// Holds the documents of its elements alive.
public struct FHIRPathCollection: Sendable {
    let items: Items
    let documents: PathDocuments

    init(_ items: Items, _ documents: PathDocuments) { (self.items, self.documents) = (items, documents) }

    /// Values that a caller made, for variables and functions. Elements may come from up to 65,534 documents.
    public init(_ values: [FHIRPathValue] = []) {
        var documents = PathDocuments(), items: [Item] = []
        for value in values { items.append(Self.item(value, &documents)) }
        self.init(Items(items), documents)
    }

    private static func item(_ value: FHIRPathValue, _ documents: inout PathDocuments) -> Item {
        switch value {
        case .element(let node, let type):
            guard let document = documents.number(of: node.document) ?? documents.append(node.document) else {
                preconditionFailure("elements of more than 65,534 documents")
            }
            let shape = type.flatMap(TypeShapes.r4.shape(named:))
            return .element(PathElement(at: node, type: shape, document: document))
        case .boolean(let value): return .boolean(value)
        case .integer(let value): return .integer(value)
        case .long(let value): return .long(value)
        case .decimal(let value): return .decimal(value)
        case .string(let value): return .string(value)
        case .moment(let value): return .moment(value)
        case .quantity(let value): return .quantity(value)
        case .type(let text):
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            return .type(TypeName(namespace: parts.count > 1 ? parts[0] : nil, name: parts.last ?? text))
        }
    }

    /// The value of FHIRPath that an item holds: of a primitive element or a FHIR quantity what is in it; an element
    /// with parts is itself.
    public func value(at index: Int) -> FHIRPathValue {
        guard let item = items[index], let value = documents.value(of: item) else { return self[index] }
        return shown(value)
    }

    /// The text of each item that has one, as `toString()` writes it.
    public var texts: [String] {
        items.list.compactMap { documents.value(of: $0).flatMap(Conversion.text(of:)) }
    }

    /// The truth of the collection: of a single boolean its value, of another single item true.
    ///
    /// - Returns: `nil` for an empty collection, for several items, and for a boolean element without a value.
    /// - Source: FHIRPath 2.0.0, section 4.5 (singleton evaluation of collections).
    public var boolean: Bool? { count == 1 ? items.first.flatMap(documents.truth(of:)) : nil }

    private func shown(_ item: Item) -> FHIRPathValue {
        switch item {
        case .element(let element):
            .element(documents[Int(element.document)].source.node(at: element.place), type: element.shape?.name)
        case .boolean(let value): .boolean(value)
        case .integer(let value): .integer(value)
        case .long(let value): .long(value)
        case .decimal(let value): .decimal(value)
        case .string(let value): .string(value)
        case .moment(let value): .moment(value)
        case .quantity(let value): .quantity(value)
        case .type(let type): .type(type.description)
        }
    }
}

extension FHIRPathCollection: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { items.count }

    public subscript(index: Int) -> FHIRPathValue {
        guard let item = items[index] else { preconditionFailure("index out of range") }
        return shown(item)
    }
}
