import Testing

@testable import FHIRPath

@Suite("FHIRPathMoment: order")
struct FHIRPathMomentOrderTests {
    /// - Source: FHIRPath 2.0.0, sections 6.1.1 and 6.2: part by part, empty where one knows more and all before is
    ///   equal; seconds and milliseconds are one number.
    static let orders: [(a: String, b: String, order: Int?)] = [
        ("2012", "2013", -1), ("2012", "2012", 0), ("2012", "2012-01", nil), ("2012", "2013-01", -1),
        ("2012-03-01", "2012-02", 1), ("2012-02-29", "2012-02", nil), ("2012-02-29", "2012-02-29T", 0),
        ("2012-02-29T10", "2012-02-29", nil), ("2012-02-29T10", "2012-02-28", 1),
        ("2012-02-29T10:30", "2012-02-29T10", nil), ("2012-02-29T10:30", "2012-02-29T11", -1),
        ("2012-02-29T10:30:00", "2012-02-29T10:30:00.0", 0), ("2012-02-29T10:30:00.1", "2012-02-29T10:30:00", 1),
        ("2012-02-29T10:30:00.100", "2012-02-29T10:30:00.1", 0),
        ("2012-02-29T10:00:00Z", "2012-02-29T19:00:00+09:00", 0),
        ("2012-02-29T23:30:00-05:00", "2012-03-01T04:30:00Z", 0),
        ("2012-12-31T23:00:00-02:00", "2013-01-01T00:00:00Z", 1),
        ("2012-01-01T00:00:00+09:00", "2011-12-31T15:00:00Z", 0),
        ("2012-02-29T10:00:00Z", "2012-02-29T10:00:00", nil), ("2012-02-29T10:00:00Z", "2012-02-29", nil),
        ("2012-02-29T10:00:00+00:00", "2012-02-29T10:00:00Z", 0),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", -1),
        ("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59Z", 1), ("2012-02-29T10:00Z", "2012-02-29T19:30+09:00", -1),
        ("T10:00", "T11:00", -1), ("T10:00", "T10:00:00", nil), ("T10:30:00", "T10:30:00.000", 0),
        ("T23:59:59.999", "T23:59:59.9", 1),
    ]

    @Test("across precisions and zones", arguments: orders)
    func order(a: String, b: String, order: Int?) throws {
        let left = try #require(FHIRPathMoment(literal: a)), right = try #require(FHIRPathMoment(literal: b))
        #expect(left.order(to: right) == order)
        #expect(right.order(to: left) == order.map { -$0 })
        if order == 0 { #expect(left.key == right.key) }
    }

    @Test("order and keys agree", arguments: 0..<300 as Range<UInt64>)
    func keys(seed: UInt64) throws {
        let a = try #require(FHIRPathMoment(literal: RandomMoment.text(seed)))
        let b = try #require(FHIRPathMoment(literal: RandomMoment.text(seed + 1000)))
        #expect(a.order(to: b) == b.order(to: a).map { -$0 })
        #expect(a.order(to: b) != 0 || a.key == b.key)
    }

    /// - Source: FHIRPath 2.0.0, sections 6.1 and 6.2.
    static let operators: [Case] = [
        ("@2012 = @2012", "true"), ("@2012 = @2013", "false"), ("@2012 = @2012-01", "{}"),
        ("@2012 ~ @2012-01", "false"),
        ("@2012-01 != @2012", "{}"), ("@2012-01 !~ @2012", "true"), ("@2012-04-15 = @2012-04-15T10:00:00", "{}"),
        ("@2012-04-15T15:00:00+02:00 = @2012-04-15T16:00:00+03:00", "true"),
        ("@2012-04-15T15:30:31 = @2012-04-15T15:30:31.0", "true"),
        ("@2012-04-15T15:30:31 = @2012-04-15T15:30:31.1", "false"),
        ("@2018-03-01 > @2018-01-01", "true"), ("@2018-03 > @2018-03-01", "{}"), ("@T10:30 > @T10:00", "true"),
        ("@T10 > @T10:30", "{}"), ("@T10:30:00 > @T10:30:00.0", "false"), ("@T10:30:00 >= @T10:30:00.0", "true"),
        ("@2018-03-01T10:30:00 > @2018-03-01T10:00:00", "true"), ("@2018-03-01T10 > @2018-03-01T10:30", "{}"),
        ("@T10:00 = @2012", "false"), ("@T10:00 > @2012", "PTH-0302"), ("@2012 > 1", "PTH-0302"),
    ]

    @Test("operators", arguments: operators)
    func checkOperators(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
