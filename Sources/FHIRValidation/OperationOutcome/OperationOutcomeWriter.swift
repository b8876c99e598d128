import Diagnostics
import FHIRTree

/// Writes findings as a FHIR R4 `OperationOutcome` in JSON.
///
/// Each finding becomes an issue: its code in `details.coding` (system ``codeSystem``), the sentence in `details.text`,
/// the hint in `diagnostics`, its path in `expression`, line and column in the extensions that HL7's validator uses. A
/// finding without a path (the input could not be read) has the expression `Resource`, the root of any record. No
/// findings make one issue of severity `information`, for an outcome must have an issue.
///
/// - Source: FHIR R4 (4.0.1), operationoutcome.html; extensions operationoutcome-issue-line, -issue-col and
///   -issue-source.
public struct OperationOutcomeWriter: Sendable {
    /// The system of the codes in `details.coding`.
    public static let codeSystem = "urn:tasuki:diagnostic-code"

    public var language: BilingualText.Language
    /// The name of the input, if the outcome should tell it.
    public var source: String?
    /// Whether findings that are no errors were left out, so that an empty list says only that there are no errors.
    public var listsErrorsOnly = false

    public init(language: BilingualText.Language, source: String? = nil) {
        (self.language, self.source) = (language, source)
    }

    /// The JSON in UTF-8, compact by default.
    public func write(_ findings: [Diagnostic], layout: JSONWriter.Layout = .compact) -> [UInt8] {
        var output = Array("{\"resourceType\":\"OperationOutcome\",\"issue\":[".utf8)
        if findings.isEmpty {
            writeSuccess(into: &output)
        }
        for (index, finding) in findings.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            write(finding, into: &output)
        }
        output += Array("]}".utf8)
        guard case .pretty = layout, let document = try? SourceDocument(json: SourceBytes(output)) else {
            return output
        }
        return JSONWriter(layout).write(document)
    }

    private func write(_ finding: Diagnostic, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        writeExtensions(at: finding.position, into: &output)
        member("severity", finding.severity.rawValue, into: &output)
        output.append(UInt8(ascii: ","))
        member("code", IssueType(code: finding.code).rawValue, into: &output)
        output += Array(",\"details\":{\"coding\":[{".utf8)
        member("system", Self.codeSystem, into: &output)
        output.append(UInt8(ascii: ","))
        member("code", finding.code, into: &output)
        output += Array("}],".utf8)
        member("text", finding.message[language], into: &output)
        output.append(UInt8(ascii: "}"))
        if let hint = finding.hint {
            output.append(UInt8(ascii: ","))
            member("diagnostics", hint[language], into: &output)
        }
        output += Array(",\"expression\":[".utf8)
        JSONString.encodeVisibly(finding.expression.isEmpty ? "Resource" : finding.expression, into: &output)
        output += Array("]}".utf8)
    }

    private func writeSuccess(into output: inout [UInt8]) {
        let text =
            listsErrorsOnly
            ? BilingualText(ja: "エラーはありません。", en: "No errors.")
            : BilingualText(ja: "指摘はありません。", en: "No findings.")
        output.append(UInt8(ascii: "{"))
        writeExtensions(at: nil, into: &output)
        output += Array("\"severity\":\"information\",\"code\":\"informational\",\"details\":{".utf8)
        member("text", text[language], into: &output)
        output += Array("},\"expression\":[\"Resource\"]}".utf8)
    }

    private func writeExtensions(at position: SourcePosition?, into output: inout [UInt8]) {
        var extensions: [(name: String, integer: Int?, string: String?)] = []
        if let position {
            extensions.append(("line", position.line, nil))
            extensions.append(("col", position.column, nil))
        }
        if let source, !source.isEmpty { extensions.append(("source", nil, source)) }
        guard !extensions.isEmpty else { return }
        output += Array("\"extension\":[".utf8)
        for (index, item) in extensions.enumerated() {
            output += Array((index > 0 ? ",{" : "{").utf8)
            member("url", "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-\(item.name)", into: &output)
            output.append(UInt8(ascii: ","))
            if let integer = item.integer {
                output += Array("\"valueInteger\":\(integer)".utf8)
            } else {
                member("valueString", item.string ?? "", into: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
        output += Array("],".utf8)
    }

    private func member(_ name: String, _ text: String, into output: inout [UInt8]) {
        output += Array("\"\(name)\":".utf8)
        JSONString.encodeVisibly(text, into: &output)
    }
}
