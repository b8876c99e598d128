import FHIRPrimitives
import FHIRTree

/// A value that a primitive element may have.
public protocol FHIRPrimitiveValue: Hashable, Sendable {
    /// The value at which `reader` stands; if JSON's kind or the text does not fit, `nil`, and the reader has refused
    /// it.
    init?(reading reader: inout ModelReader)

    /// Writes the value without its name.
    func write(to writer: inout ModelWriter)
}

extension String: FHIRPrimitiveValue {
    @inlinable
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.string() else { return nil }
        self = text
    }

    @inlinable
    public func write(to writer: inout ModelWriter) { writer.string(self) }
}

extension Bool: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let value = reader.boolean() else { return nil }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.literal(self ? "true" : "false") }
}

extension Int: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let value = reader.integer() else { return nil }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.integer(self) }
}

extension FHIRDecimal: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.text(of: .number), let value = FHIRDecimal(utf8: text) else {
            reader.reject(.notANumber)
            return nil
        }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.plain(text) }
}

extension FHIRDate: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.plainText(), let value = FHIRDate(utf8: text) else {
            reader.reject(.notADate)
            return nil
        }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.quoted { write(toUTF8: $0) } }
}

extension FHIRDateTime: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.plainText(), let value = FHIRDateTime(utf8: text) else {
            reader.reject(.notADateTime)
            return nil
        }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.quoted { write(toUTF8: $0) } }
}

extension FHIRInstant: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.plainText(), let value = FHIRInstant(utf8: text) else {
            reader.reject(.notAnInstant)
            return nil
        }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.quoted { write(toUTF8: $0) } }
}

extension FHIRTime: FHIRPrimitiveValue {
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.plainText(), let value = FHIRTime(utf8: text) else {
            reader.reject(.notATime)
            return nil
        }
        self = value
    }

    public func write(to writer: inout ModelWriter) { writer.quoted { write(toUTF8: $0) } }
}

/// The types that hold any text, so that an odd one survives: URIs, ids, codes.
extension FHIRPrimitiveValue where Self: RawRepresentable, RawValue == String {
    @inlinable
    public init?(reading reader: inout ModelReader) {
        guard let text = reader.string() else { return nil }
        self.init(rawValue: text)
    }

    @inlinable
    public func write(to writer: inout ModelWriter) { writer.string(rawValue) }
}

extension FHIRURI: FHIRPrimitiveValue {}
extension FHIRCanonical: FHIRPrimitiveValue {}
extension FHIRID: FHIRPrimitiveValue {}
extension FHIROID: FHIRPrimitiveValue {}
extension FHIRUUID: FHIRPrimitiveValue {}
extension FHIRBase64: FHIRPrimitiveValue {}
