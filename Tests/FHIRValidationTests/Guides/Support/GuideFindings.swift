import Diagnostics
import FHIRTree
import FHIRValidation

/// The places of one code in JSON text, in document order; notes, too.
func places(of code: String, in json: String) throws -> [String] {
    let document = try SourceDocument(json: SourceBytes(json))
    return standardValidator.validate(document).filter { $0.code == code }.map(\.expression)
}
