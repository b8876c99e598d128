import Diagnostics
import FHIRTree
import FHIRValidation

/// One validator for all tests, so that types are compiled once.
let standardValidator = Validator()

/// The findings of JSON text as `CODE expression`, without notes.
func findings(_ json: String, profiles: [String] = []) throws -> [String] {
    let document = try SourceDocument(json: SourceBytes(json))
    let validator = profiles.isEmpty ? standardValidator : Validator(options: .init(profiles: profiles))
    return validator.validate(document).filter { $0.severity != .information }.map { "\($0.code) \($0.expression)" }
}

/// The findings of JSON text.
func diagnostics(_ json: String, _ validator: Validator = standardValidator) throws -> [Diagnostic] {
    validator.validate(try SourceDocument(json: SourceBytes(json)))
}
