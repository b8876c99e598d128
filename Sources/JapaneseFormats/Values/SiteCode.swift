/// The codes of sites of external drugs: two characters of a site, and one of its side.
///
/// - Source: JAMI 標準用法マスタ, 外用部位コード (urn:oid:1.2.392.200250.2.2.20.32).
enum SiteCode {
    /// The sides that each site has: `0` not said, `B` both, `L` left, `R` right.
    private static let sides = Dictionary(LayoutTables.rows(of: table).map { ($0[0], $0[1]) }) { first, _ in first }

    static func isSiteCode(_ code: String) -> Bool {
        guard code.count == 3, let side = code.last else { return false }
        return sides[String(code.prefix(2))]?.contains(side) == true
    }
}
