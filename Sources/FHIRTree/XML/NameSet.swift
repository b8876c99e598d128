/// A set of short ASCII names that is asked with bytes, without making text of them.
package struct NameSet: Sendable {
    private let short: Set<UInt64>
    private let long: [[UInt8]]

    package init(_ names: String) {
        let all = names.split(separator: " ").map { Array($0.utf8) }
        short = Set(all.filter { $0.count <= 8 }.map { $0.withUnsafeBufferPointer(Self.packed) })
        long = all.filter { $0.count > 8 }
    }

    package func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count <= 8 ? short.contains(Self.packed(name)) : long.contains { name.elementsEqual($0) }
    }

    private static func packed(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        name.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
