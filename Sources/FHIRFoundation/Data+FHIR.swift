import FHIRModel
import Foundation

extension Data {
    /// The bytes; `nil` if the text is not base 64.
    public init?(_ base64: FHIRBase64) {
        guard let bytes = base64.bytes else { return nil }
        self.init(bytes)
    }
}

extension FHIRBase64 {
    public init(_ data: Data) { self.init(bytes: data) }
}

extension FHIRElement {
    /// Reads JSON strictly, as ``init(json:)-([UInt8])``.
    public init(json: Data) throws(FHIRDecodingError) { try self.init(json: [UInt8](json)) }

    /// Compact JSON.
    public var jsonData: Data { Data(json()) }
}
