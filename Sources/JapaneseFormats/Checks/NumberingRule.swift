import Diagnostics

/// Checks that RPs, the drugs of a prescription's RP, and remarks are numbered from 1 without a gap.
///
/// So are clinical information and test results of the service's form, and no two supplements of one RP or drug have
/// one number: there a finding is a warning.
///
/// The RPs of a handbook are numbered in each dispensing.
///
/// - Codes: `JHS-0401`, once for each series.
/// - Example: RPs 1 and 3 without an RP 2.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号, RP内連番, 備考連番, 補足連番; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6, RP番号.
struct NumberingRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard !file.isPart else { return }
        for block in file.blocks {
            let name = BilingualText(ja: "RP番号", en: "RP numbers")
            check(block.groups.map { ($0.number, $0.first, 1) }, name, file, &report)
        }
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            let name = BilingualText(ja: "RP\(group.number)のRP内連番", en: "drug numbers of RP \(group.number)")
            check(
                group.drugs.compactMap { drug in drug.main.flatMap { main in main.count(2).map { ($0, main, 2) } } },
                name, file, &report)
        }
        let remarks = file.all(81).compactMap { record in record.count(1).map { ($0, record, 1) } }
        check(remarks, BilingualText(ja: "備考連番", en: "remark numbers"), file, &report)
        for (number, name) in Self.clinical {
            let series = file.all(number).compactMap { record in record.count(1).map { ($0, record, 1) } }
            check(series, name, file, severity: .warning, &report)
        }
        checkSupplements(file, &report)
    }

    private static let clinical = [
        (301, BilingualText(ja: "提供診療情報連番", en: "numbers of clinical information")),
        (302, BilingualText(ja: "検査値データ等連番", en: "numbers of test results")),
    ]

    /// Two supplements of one RP, or of one drug, with the same number; gaps are left alone.
    private func checkSupplements(_ file: TaggedStructure, _ report: inout TaggedReport) {
        for (_, group) in file.groups {
            checkOnce(group.records, 181, field: 2, &report)
            for drug in group.drugs { checkOnce(drug.records, 281, field: 3, &report) }
        }
    }

    private func checkOnce(_ records: [TaggedRecord], _ number: Int, field: Int, _ report: inout TaggedReport) {
        var seen: Set<Int> = []
        for record in records where record.number == number {
            guard let own = record.count(field), !seen.insert(own).inserted else { continue }
            report.add(
                .warning, "JHS-0401", record, field: field,
                BilingualText(ja: "補足連番 \(own) が2つあります。", en: "There are two supplements with the number \(own)."))
        }
    }

    private func check(
        _ series: [(number: Int, record: TaggedRecord, field: Int)], _ name: BilingualText, _ file: TaggedStructure,
        severity: Diagnostic.Severity? = nil, _ report: inout TaggedReport
    ) {
        let sorted = series.sorted { ($0.number, $0.record.line) < ($1.number, $1.record.line) }
        guard let (place, entry) = sorted.enumerated().first(where: { $0.offset + 1 != $0.element.number }) else {
            return
        }
        report.add(
            severity ?? file.severityOfOrder, "JHS-0401", entry.record, field: entry.field,
            BilingualText(
                ja: "\(name.ja)は1から順に付けます。\(place + 1)のはずが\(entry.number)です。",
                en: "The \(name.en) run from 1 without a gap: expected \(place + 1), found \(entry.number)."))
    }
}
