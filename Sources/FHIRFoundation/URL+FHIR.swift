import FHIRModel
import Foundation

extension URL {
    /// `nil` if Foundation knows no such URL.
    public init?(_ uri: FHIRURI) { self.init(string: uri.rawValue) }
}

extension FHIRURI {
    public init(_ url: URL) { self.init(rawValue: url.absoluteString) }
}
