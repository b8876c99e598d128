import FHIRTree

/// The keys as JSON writes them, `"birthDate":` and `"_birthDate":`, by the number of the interned name.
///
/// Unsafe on purpose: a key is copied in whole words. The memory lives as long as the process and is only read after `init`.
@usableFromInline
final class KeyTable: @unchecked Sendable {
    static let shared = KeyTable()

    /// Every key is followed by so many bytes of the table, so that it may be copied in steps of this size.
    static let step = 16

    private let bytes: UnsafeMutablePointer<UInt8>
    private let places: UnsafeMutablePointer<(start: UInt32, count: UInt32)>
    private let count: Int

    private init() {
        var text: [UInt8] = [], places: [(start: UInt32, count: UInt32)] = [(0, 0), (0, 0)]
        var number: UInt16 = 1
        while let name = ElementName(rawValue: number).text {
            for key in ["\"\(name)\":", "\"_\(name)\":"] {
                places.append((UInt32(text.count), UInt32(key.utf8.count)))
                text += key.utf8
            }
            number += 1
        }
        text += [UInt8](repeating: 0, count: Self.step)
        bytes = .allocate(capacity: text.count)
        bytes.initialize(from: text, count: text.count)
        self.places = .allocate(capacity: places.count)
        self.places.initialize(from: places, count: places.count)
        count = places.count
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
