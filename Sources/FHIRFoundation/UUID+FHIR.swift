import FHIRModel
import Foundation

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
