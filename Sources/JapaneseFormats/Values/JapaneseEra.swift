import FHIRPrimitives

/// An era of the Japanese calendar since 1868.
///
/// - Source: JIS X 0301:2019; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 年号 (digits); JAHIS 電子版お薬手帳データ
///   フォーマット仕様書 Ver.2.6, 年号 (letters).
public enum JapaneseEra: Int, Hashable, Sendable, CaseIterable {
    case meiji = 1, taisho, showa, heisei, reiwa

    /// The letter of the handbook.
    public var letter: Character { ["M", "T", "S", "H", "R"][rawValue - 1] }

    init?(letter: UInt8) {
        guard let place = Array("MTSHR".utf8).firstIndex(of: letter & 0xDF) else { return nil }
        self.init(rawValue: place + 1)
    }

    /// The western year before the era's first.
    public var offset: Int { [1867, 1911, 1925, 1988, 2018][rawValue - 1] }

    /// The first day. That of Meiji is given in the Gregorian calendar, which Japan has had since 1873.
    private var start: (Int, Int, Int) {
        [(1868, 1, 25), (1912, 7, 30), (1926, 12, 25), (1989, 1, 8), (2019, 5, 1)][rawValue - 1]
    }

    /// Whether a day lies in the era; a part that is not known is taken to fit.
    public func contains(_ date: FHIRDate) -> Bool {
        func day(_ filler: (month: Int, day: Int)) -> (Int, Int, Int) {
            (date.year, date.month ?? filler.month, date.day ?? filler.day)
        }
        guard day((12, 31)) >= start else { return false }
        return JapaneseEra(rawValue: rawValue + 1).map { day((1, 1)) < $0.start } ?? true
    }
}
