import Testing

@testable import FHIRPath

@Suite("Functions of dates and times")
struct MomentFunctionTests {
    /// - Source: FHIRPath 3.0.0 (trial use), Extract Date/DateTime/Time components.
    static let components: [Case] = [
        ("@2014-01-05T10:30:00.000.yearOf()", "2014"), ("@2014.yearOf()", "2014"), ("@T10:30.yearOf()", "{}"),
        ("@2014-01-05T10:30:00.000.monthOf()", "1"), ("@2012.monthOf()", "{}"), ("@2014-01-05.dayOf()", "5"),
        ("@2014-01.dayOf()", "{}"), ("@2012-01-01T03:30:40.002-07:00.hourOf()", "3"), ("@T16:30.hourOf()", "16"),
        ("@2012-01-01.hourOf()", "{}"), ("@2012-01-01T.hourOf()", "{}"),
        ("@2012-01-01T12:30:40.002-07:00.minuteOf()", "30"),
        ("@T12.minuteOf()", "{}"), ("@2012-01-01T12:30:40.002-07:00.secondOf()", "40"), ("@T12:30.secondOf()", "{}"),
        ("@2012-01-01T12:30:00.002-07:00.millisecondOf()", "2"), ("@T12:30:00.5.millisecondOf()", "500"),
        ("@T12:30:00.1239.millisecondOf()", "123"), ("@T12:30:00.millisecondOf()", "{}"),
        ("@2012-01-01T12:30:00.000-07:00.timezoneOffsetOf()", "-7.0"),
        ("@2012-01-01T12:30:00.000+08:45.timezoneOffsetOf()", "8.75"), ("@2012-01-01T12:30Z.timezoneOffsetOf()", "0.0"),
        ("@2012-01-01T12:30.timezoneOffsetOf()", "{}"), ("@2012-01-01.timezoneOffsetOf()", "{}"),
        ("@2012-01-01T12:30:00.000-07:00.dateOf()", "@2012-01-01"), ("@2012-01T.dateOf()", "@2012-01"),
        ("@T12:30.dateOf()", "{}"), ("@2012-01-01T12:30:00.000-07:00.timeOf()", "@T12:30:00.000"),
        ("@2012-01-01T.timeOf()", "{}"), ("@2012-01-01.timeOf()", "{}"), ("@T12:30.timeOf()", "{}"),
        ("{}.yearOf()", "{}"), ("'2014'.yearOf()", "{}"), ("(@2014 | @2015).yearOf()", "PTH-0303"),
        ("birthDate.yearOf()", "1980"), ("birthDate.monthOf()", "4"), ("birthDate.dateOf()", "@1980-04-01"),
        ("meta.lastUpdated.hourOf()", "9"), ("meta.lastUpdated.timezoneOffsetOf()", "9.0"),
    ]

    @Test("their parts", arguments: components)
    func parts(expression: String, result: String) {
        let json =
            #"{"resourceType": "Patient", "meta": {"lastUpdated": "2024-02-29T09:30:15+09:00"}, "birthDate": "1980-04-01"}"#
        #expect(shown(expression, on: json) == result)
    }

    /// - Source: FHIRPath 3.0.0 (trial use), Date and Time Interval Functions; what it leaves open as
    ///   ``MomentInterval`` says.
    static let intervals: [Case] = [
        ("@2025-01-02.duration(@2025-01-07, 'week')", "0"), ("@2025-01-02.difference(@2025-01-07, 'week')", "1"),
        ("@2025-01-01.duration(@2025-09-01, 'year')", "0"), ("@2024-12-01.duration(@2025-09-01, 'year')", "0"),
        ("@2025-01-01.difference(@2025-09-01, 'year')", "0"), ("@2024-12-01.difference(@2025-09-01, 'year')", "1"),
        ("@1980-04-01.duration(@2024-03-31, 'year')", "43"), ("@1980-04-01.duration(@2024-04-01, 'year')", "44"),
        ("@2024-04-01.duration(@1980-04-01, 'year')", "-44"), ("@2024-03-31.duration(@1980-04-01, 'year')", "-43"),
        ("@2024-02-29.duration(@2025-02-28, 'year')", "0"), ("@2024-02-29.duration(@2025-03-01, 'year')", "1"),
        ("@2024-01-31.duration(@2024-02-29, 'month')", "0"), ("@2024-01-31.difference(@2024-02-01, 'month')", "1"),
        ("@2024-01-15.duration(@2024-03-14, 'month')", "1"), ("@2024-03-14.duration(@2024-01-15, 'month')", "-1"),
        ("@2024-01-01T12:00.duration(@2024-01-02T11:59, 'day')", "0"),
        ("@2024-01-01T12:00.duration(@2024-01-02T12:00, 'day')", "1"),
        ("@2024-01-01T23:59.difference(@2024-01-02T00:00, 'day')", "1"),
        ("@2024-01-01T12:00.duration(@2025-01-01T11:00, 'year')", "0"),
        ("@2024-02-28.difference(@2024-03-01, 'day')", "2"), ("@2024-03-01.duration(@2024-02-28, 'day')", "-2"),
        ("@2024-01-06.difference(@2024-01-07, 'week')", "1"), ("@2024-01-07.difference(@2024-01-13, 'week')", "0"),
        ("@1969-12-27.difference(@1970-01-04, 'week')", "2"), ("@2024-01-13.difference(@2024-01-07, 'week')", "0"),
        // Zones count for hours and less.
        ("@2024-01-01T10:00+09:00.duration(@2024-01-01T10:00Z, 'hour')", "9"),
        ("@2024-01-01T01:00+09:00.difference(@2024-01-01T10:00Z, 'day')", "0"),
        ("@2024-01-01T10:00+09:00.duration(@2024-01-01T10:00, 'hour')", "{}"),
        ("@2024-01-01T10:59.duration(@2024-01-01T11:00, 'hour')", "0"),
        ("@2024-01-01T10:59.difference(@2024-01-01T11:00, 'hour')", "1"),
        ("@T10:30.duration(@T12:29, 'hour')", "1"), ("@T12:29.duration(@T10:30, 'hour')", "-1"),
        ("@T10:30.difference(@T12:29, 'hour')", "2"), ("@T10:30:00.duration(@T10:31:59, 'minute')", "1"),
        ("@T10:30:00.9999.duration(@T10:30:01.9998, 'second')", "0"),
        ("@T10:30:00.9.difference(@T10:30:01.0, 'second')", "1"),
        ("@T10:30:00.000.duration(@T10:30:01.5, 'millisecond')", "1500"),
        ("@T10:30:01.5.duration(@T10:30:00.000, 'millisecond')", "-1500"),
        ("@T10:30:00.duration(@T10:30:01.5, 'millisecond')", "{}"),
        // Precision.
        ("@2024.duration(@2025, 'year')", "1"), ("@2024.duration(@2025, 'month')", "{}"),
        ("@2024-05.duration(@2025-04-30, 'year')", "0"), ("@2024-05.duration(@2025-04-30, 'day')", "{}"),
        ("@2024-05-01.duration(@2024-05-02T10:00, 'hour')", "{}"),
        ("@2024-05-01.duration(@2024-05-02T10:00, 'day')", "1"),
        ("@0001-01-01.duration(@9999-12-31, 'day')", "3652058"),
        ("@0001-01-01T00:00:00.000.duration(@9999-12-31T00:00:00.000, 'millisecond')", "{}"),
        // What does not fit.
        ("@2024.duration(@T10:00, 'hour')", "PTH-0302"), ("@2024-01-01.duration(@2024-01-02, 'hour')", "PTH-0312"),
        ("@T10:00.duration(@T11:00, 'day')", "PTH-0312"), ("@2024-01-01.duration(@2024-01-02, 'days')", "PTH-0312"),
        ("1.duration(@2024, 'year')", "PTH-0302"), ("(@2024 | @2025).duration(@2026, 'year')", "PTH-0303"),
        ("{}.duration(@2024, 'year')", "{}"), ("@2024.duration({}, 'year')", "{}"), ("@2024.duration(@2025, {})", "{}"),
        ("@2024.duration(@2025)", "PTH-0206"),
    ]

    @Test("what lies between two", arguments: intervals)
    func between(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 3.0.0 (trial use), Date/DateTime String Format Codes, toDate, toDateTime.
    static let formats: [Case] = [
        ("'150124'.toDate('ddMMyy')", "@2024-01-15"), ("'15-01-2024'.toDate('dd-MM-yyyy')", "@2024-01-15"),
        ("'12-27'.toDate('MM-yy')", "@2027-12"), ("'20240115'.toDate('yyyyMMdd')", "@2024-01-15"),
        ("'2024年1月5日'.toDate('yyyy年M月d日')", "@2024-01-05"), ("'49'.toDate('yy')", "@2049"),
        ("'50'.toDate('yy')", "@1950"),
        ("'20240115093015'.toDateTime('yyyyMMddHHmmss')", "@2024-01-15T09:30:15"),
        ("'20240115093015.250+0900'.toDateTime('yyyyMMddHHmmss.SSSZ')", "@2024-01-15T09:30:15.250+09:00"),
        ("'2024-01-15 9:5 -05:30'.toDateTime('yyyy-MM-dd H:m Z')", "@2024-01-15T09:05-05:30"),
        ("'2024-01-15 09Z'.toDateTime('yyyy-MM-dd HHZ')", "@2024-01-15T09Z"),
        ("'01/15/2024 12:30 AM'.toDateTime('MM/dd/yyyy hh:mm a')", "@2024-01-15T00:30"),
        ("'01/15/2024 12:30 pm'.toDateTime('MM/dd/yyyy hh:mm a')", "@2024-01-15T12:30"),
        ("'2024/1/15 午後 3:30'.toDateTime('yyyy/M/d a h:mm')", "@2024-01-15T15:30"),
        ("'20240115'.toDateTime('yyyyMMdd')", "@2024-01-15T"), ("'202401150930'.toDate('yyyyMMddHHmm')", "@2024-01-15"),
        ("'2024-01-15'.toDate('yyyyMMdd')", "{}"), ("'20240230'.toDate('yyyyMMdd')", "{}"),
        ("'2024015'.toDate('yyyyMMdd')", "{}"),
        ("'202401155'.toDate('yyyyMMdd')", "{}"), ("'15'.toDate('dd')", "{}"), ("'2024-15'.toDate('yyyy-dd')", "{}"),
        ("'2024-01-15 13'.toDateTime('yyyy-MM-dd hh')", "{}"),
        ("'2024-01-15 03 孈'.toDateTime('yyyy-MM-dd hh a')", "{}"),
        ("'20240115'.convertsToDate('yyyyMMdd')", "true"), ("'x'.convertsToDateTime('yyyy')", "false"),
        ("@2024-01-15.toDate('yy')", "@2024-01-15"), ("{}.toDate('yyyy')", "{}"),
        ("'2024-01-15'.toDate({})", "@2024-01-15"),
        ("'Jan'.toDate('MMM')", "PTH-0312"), ("'2024'.toDate('yyy')", "PTH-0312"), ("'2024'.toDate(1)", "PTH-0301"),
        ("@2024-01-15T23:30:00-05:00.toDate()", "@2024-01-15"), ("'2024-01-01T10:00+'.convertsToDateTime()", "false"),
        ("'2024-01-01T10:00+09'.convertsToDateTime()", "false"),
        ("'2024-01-01T10:00+0900'.convertsToDateTime()", "false"),
    ]

    @Test("texts with a format", arguments: formats)
    func read(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
