import Diagnostics
import FHIRTree

/// Reads the entries of a suppression file; a faulty one is reported and left out.
///
/// - Codes: `SUP-0101` no array, `SUP-0102` no reason, `SUP-0103` unknown code, `SUP-0104` unknown member, `SUP-0105`
///   malformed entry, `SUP-0106` a code that cannot be suppressed.
struct SuppressionReader {
    private(set) var entries: [Suppressions.Entry] = []
    private(set) var findings: [Diagnostic] = []
    private var lines: LineIndex?

    private static let members = ["code", "path", "profile", "reason"]
    private static let codes = DiagnosticPage.all.map(\.code)

    mutating func read(_ document: SourceDocument) throws(Diagnostic) {
        let lines = LineIndex(document.source)
        self.lines = lines
        guard document.root.kind == .array else {
            throw SuppressionFinding.noArray(at: lines.position(of: document.root.byteOffset))
        }
        for item in document.root.items { read(item) }
    }

    private mutating func read(_ item: SourceNode) {
        let before = findings.count
        guard item.kind == .object else { return report(SuppressionFinding.noObject, at: item.byteOffset) }
        var texts: [String: String] = [:]
        for member in item.members {
            let offset = member.nameOffset ?? member.byteOffset
            guard Self.members.contains(member.name) else {
                let nearest = EditDistance.nearest(to: member.name, among: Self.members)
                report(SuppressionFinding.unknownMember(nearest: nearest), at: offset)
                continue
            }
            guard texts[member.name] == nil else {
                report(SuppressionFinding.repeated(member.name), at: offset)
                continue
            }
            let text = member.string ?? ""
            // A missing text of the reason is said once, below.
            if text.isEmpty, member.name != "reason" || member.kind != .string {
                report(SuppressionFinding.noText(member.name), at: member.byteOffset)
            }
            texts[member.name] = text
        }
        if texts["reason"]?.contains(where: { !$0.isWhitespace }) != true, findings.count == before {
            report(SuppressionFinding.noReason, at: item.byteOffset)
        }
        if texts["code"] == nil, texts["path"] == nil, texts["profile"] == nil, findings.count == before {
            report(SuppressionFinding.saysNothing, at: item.byteOffset)
        }
        checkCode(texts["code"], of: item)
        let path = texts["path"].flatMap(SuppressionPath.init)
        if let text = texts["path"], !text.isEmpty, path == nil {
            report(SuppressionFinding.noPath, at: item["path"]?.byteOffset ?? item.byteOffset)
        }
        guard findings.count == before else { return }
        let code = texts["code"].flatMap(DiagnosticPage.page(for:))?.code
        entries.append(
            Suppressions.Entry(
                code: code, path: path, profile: texts["profile"], reason: texts["reason"] ?? "",
                position: lines?.position(of: item.byteOffset)))
    }

    private mutating func checkCode(_ code: String?, of item: SourceNode) {
        guard let code, !code.isEmpty, let offset = item["code"]?.byteOffset else { return }
        guard let page = DiagnosticPage.page(for: code) else {
            let nearest = EditDistance.nearest(to: code.uppercased(), among: Self.codes)
            return report(SuppressionFinding.unknownCode(nearest: nearest), at: offset)
        }
        if !Suppressions.canSuppress(page.severity, page.code) {
            report(SuppressionFinding.notSuppressible(page.code), at: offset)
        }
    }

    private mutating func report(_ finding: Diagnostic, at offset: Int) {
        var finding = finding
        finding.position = lines?.position(of: offset)
        findings.append(finding)
    }
}
