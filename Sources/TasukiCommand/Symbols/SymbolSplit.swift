#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Tasuki

/// How `qr split` cuts a file: a handbook between its records, a prescription by bytes.
struct SymbolSplit {
    var maximumBytes: Int
    /// Of a handbook's parts; `nil` for the time.
    var identifier: String?

    /// - Throws: `JHS-0606`, `JHS-0607`.
    func parts(of text: TaggedText, now: Int) throws(Diagnostic) -> [[UInt8]] {
        if text.kind.format == .prescription {
            return try SymbolBytes.split(text.bytes[0..<text.bytes.count], maximumBytes: maximumBytes).map(\.bytes)
        }
        return try HandbookParts.split(
            text, maximumBytes: maximumBytes, identifier: identifier ?? Self.identifier(of: now))
    }

    /// `yyyymmddHHMMSS` of the local time.
    private static func identifier(of now: Int) -> String {
        var seconds = time_t(now), local = tm()
        localtime_r(&seconds, &local)
        func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = [local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec]
        return "\(local.tm_year + 1900)" + day.map(padded).joined()
    }
}
