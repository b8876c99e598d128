import FHIRTree

/// The keys as JSON writes them, `"birthDate":` and `"_birthDate":`, by the number of the interned name.
///
/// Unsafe on purpose: a key is copied in whole words. The memory lives as long as the process and is only read after
/// `init`.
@usableFromInline
final class KeyTable: @unchecked Sendable {
    static let shared = KeyTable()

    /// Every key is followed by so many bytes of the table, so that it may be copied in steps of this size.
    static let step = 16

    private let bytes: UnsafeMutablePointer<UInt8>
    private let places: UnsafeMutablePointer<(start: UInt32, count: UInt32)>
    private let count: Int

    private init() {
        let names = UnsafeBufferPointer(
            start: ElementName.all.utf8Start, count: ElementName.all.utf8CodeUnitCount)
        count = 2 * (names.reduce(2) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 })
        // Each name twice, with quotes, colon and once an underscore.
        let capacity = 2 * names.count + 4 * count + Self.step
        bytes = .allocate(capacity: capacity)
        bytes.initialize(repeating: 0, count: capacity)
        places = .allocate(capacity: count)
        places.initialize(repeating: (0, 0), count: count)
        var number = 1, start = 0, end = 0
        for name in names.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            for isCompanion in [false, true] {
                start = end
                func add(_ byte: UInt8) {
                    bytes[end] = byte
                    end += 1
                }
                add(UInt8(ascii: "\""))
                if isCompanion { add(UInt8(ascii: "_")) }
                for byte in name { add(byte) }
                add(UInt8(ascii: "\""))
                add(UInt8(ascii: ":"))
                places[2 * number + (isCompanion ? 1 : 0)] = (UInt32(start), UInt32(end - start))
            }
            number += 1
        }
    }

    /// Copies a key; there must be room for it and ``step`` bytes more. The answer is its length.
    @inline(__always)
    func copy(_ name: UInt16, isCompanion: Bool, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let index = Int(name) &* 2 &+ (isCompanion ? 1 : 0)
        precondition(index < count)
        let place = places[index]
        let source = UnsafeRawPointer(bytes + Int(place.start)), target = UnsafeMutableRawPointer(target)
        var copied = 0
        repeat {
            target.storeBytes(
                of: source.loadUnaligned(fromByteOffset: copied, as: SIMD16<UInt8>.self), toByteOffset: copied,
                as: SIMD16<UInt8>.self)
            copied &+= Self.step
        } while copied < Int(place.count)
        return Int(place.count)
    }

    /// The longest key, with room for a whole step behind it.
    static let longest = 128
}
