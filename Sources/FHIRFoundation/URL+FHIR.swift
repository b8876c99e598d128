import FHIRModel
import Foundation

extension URL {
    /// `nil` if Foundation knows no such URL.
    public init?(_ uri: FHIRURI) { self.init(string: uri.rawValue) }
}

extension FHIRURI {
    public init(_ url: URL) { self.init(rawValue: url.absoluteString) }
}

extension UUID {
    /// `nil` if the text is no UUID.
    public init?(_ uuid: FHIRUUID) {
        guard let text = uuid.value else { return nil }
        self.init(uuidString: text)
    }
}

extension FHIRUUID {
    public init(_ uuid: UUID) { self.init(rawValue: "urn:uuid:" + uuid.uuidString.lowercased()) }
}
