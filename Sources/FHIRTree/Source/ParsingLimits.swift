/// How much a reader takes before it refuses the input with a finding.
public struct ParsingLimits: Hashable, Sendable {
    /// Nesting of objects and arrays, or of XML elements. FHIR records stay below 30.
    public var depth: Int
    /// Size of one document in bytes; never over 2³² − 1, the reach of the tape's offsets.
    public var bytes: Int

    public init(depth: Int = 512, bytes: Int = 1 << 30) {
        self.depth = max(1, depth)
        self.bytes = min(max(0, bytes), Int(UInt32.max) - 1)
    }

    /// For text that the library wrote itself.
    package static let unlimited = ParsingLimits(depth: .max, bytes: .max)

    /// 512 levels, 1 GiB.
    public static let standard = ParsingLimits()
}
