import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation

/// The findings of JSON text with codes that start with one of `prefixes`, as `CODE expression`; warnings end in `?`,
/// notes are left out.
///
/// - Parameter definitions: resources that define something, as JSON.
func findings(
    _ json: String, with definitions: [String] = [], options: ValidationOptions = .init(), of prefixes: String...
) throws -> [String] {
    let resources = try definitions.map { try SourceDocument(json: SourceBytes($0)) }
    let validator =
        resources.isEmpty && options == .init()
        ? standardValidator
        : Validator(definitions: Definitions.embedded.adding(resources: resources), options: options)
    return validator.validate(try SourceDocument(json: SourceBytes(json)))
        .filter { finding in finding.severity != .information && prefixes.contains { finding.code.hasPrefix($0) } }
        .map { "\($0.code) \($0.expression)\($0.severity == .warning ? "?" : "")" }
}
