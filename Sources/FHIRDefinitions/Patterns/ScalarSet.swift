/// A set of Unicode scalars: what `.`, `\d`, `\p{Han}` or a class in brackets stands for.
struct ScalarSet: Hashable, Sendable {
    /// One bracket's content. A class `[a-[b-[c]]]` has three: each is taken away from the one before.
    struct Layer: Hashable, Sendable {
        var ranges: [ClosedRange<UInt32>] = []
        /// One bit for each general category, see ``GeneralCategories``.
        var categories: UInt32 = 0
        var isNegated = false
        var ignoresCase = false
    }
    var layers: [Layer]

    init(layers: [Layer]) {
        self.layers = layers
        for index in layers.indices { self.layers[index].ranges = Self.merged(layers[index].ranges) }
    }

    init(_ ranges: [ClosedRange<UInt32>], categories: UInt32 = 0) {
        self.init(layers: [Layer(ranges: ranges, categories: categories)])
    }

    /// The one scalar, or with `ignoringCase` its other cases too.
    init(_ scalar: Unicode.Scalar, ignoringCase: Bool = false) {
        self.init(layers: [Layer(ranges: [scalar.value...scalar.value], ignoresCase: ignoringCase)])
        if ignoringCase { layers[0].addOtherCases(of: scalar) }
    }

    static let all: [ClosedRange<UInt32>] = [0...0x10FFFF]

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        // a − (b − (c − …)): inside as far as an odd number of layers, from the first, hold the scalar.
        (layers.firstIndex { !$0.contains(scalar) } ?? layers.count) % 2 == 1
    }

    /// Sorted, and with touching ranges joined.
    static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// All scalars that stand in none of the ranges.
    static func inverse(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in merged(ranges) {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        return result
    }
}

extension ScalarSet.Layer {
    mutating func addOtherCases(of scalar: Unicode.Scalar) {
        ranges += [scalar.lowercased, scalar.uppercased].map { $0.value...$0.value }
        ranges = ScalarSet.merged(ranges)
    }

    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isInside =
            holds(scalar) || (ignoresCase && (holds(scalar.lowercased) || holds(scalar.uppercased)))
        return isInside != isNegated
    }

    private func holds(_ scalar: Unicode.Scalar) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        if low < ranges.count, ranges[low].lowerBound <= scalar.value { return true }
        return categories != 0 && categories & GeneralCategories.bit(of: scalar) != 0
    }
}

extension Unicode.Scalar {
    /// The lower case, where that is one scalar.
    var lowercased: Unicode.Scalar {
        if isASCII { return (65...90).contains(value) ? Unicode.Scalar(UInt8(value) + 32) : self }
        return properties.lowercaseMapping.onlyScalar ?? self
    }

    /// The upper case, where that is one scalar.
    var uppercased: Unicode.Scalar {
        if isASCII { return (97...122).contains(value) ? Unicode.Scalar(UInt8(value) - 32) : self }
        return properties.uppercaseMapping.onlyScalar ?? self
    }
}

extension String {
    fileprivate var onlyScalar: Unicode.Scalar? { unicodeScalars.dropFirst().isEmpty ? unicodeScalars.first : nil }
}
