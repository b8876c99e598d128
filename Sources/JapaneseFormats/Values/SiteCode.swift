/// The codes of sites of external drugs: two characters of a site, and one of its side.
///
/// - Source: JAMI 標準用法マスタ, 外用部位コード (urn:oid:1.2.392.200250.2.2.20.32).
enum SiteCode {
    /// Each site with its sides: `0` not said, `B` both, `L` left, `R` right.
    private static let table = """
        01:0 12:0LR 13:0LR 14:0 15:0LR 21:0LR 22:0BLR 23:0BLR 24:0BLR 25:0BLR 26:0BLR 27:0BLR 31:0BLR 32:0LR 33:0LR
        34:0LR 35:0BLR 42:0BLR 43:0BLR 44:0BLR 45:0BLR 46:0BLR 52:0 53:0 54:0 55:0LR 56:0BLR 57:0BLR 58:0BLR 59:0BLR
        5A:0LR 5B:0LR 61:0LR 62:0BLR 63:0LR 64:0BLR 65:0LR 71:0BLR 72:0BLR 73:0BLR 74:0BLR 75:0BLR 76:0BLR 77:0BLR
        78:0BLR 79:0BLR 7A:0BLR 7B:0BLR 7C:0BLR 7D:0BLR 81:0LR 82:0LR 83:0LR 84:0BLR 85:0LR 86:0BLR 87:0BLR 88:0BLR
        89:0LR 8A:0LR 8B:0 8C:0 8D:0BLR 8E:0BLR 8F:0LR 8G:0LR 8H:0 8J:0 91:0BLR 92:0BLR 93:0BLR 94:0BLR 95:0BLR
        96:0BLR 97:0BLR 98:0BLR 99:0BLR 9A:0BLR 9B:0BLR 9C:0BLR 9D:0BLR 9E:0BLR 9F:0BLR 9G:0BLR A1:0BLR A2:0 A3:0
        A4:0 A5:0 A6:0 A7:0 A8:0 A9:0 AA:0LR
        """

    private static let sides: [String: Substring] = Dictionary(
        table.split { $0 == " " || $0 == "\n" }.map { (String($0.prefix(2)), $0.dropFirst(3)) }
    ) { first, _ in first }

    static func isSiteCode(_ code: String) -> Bool {
        guard code.count == 3, let side = code.last else { return false }
        return sides[String(code.prefix(2))]?.contains(side) == true
    }
}
