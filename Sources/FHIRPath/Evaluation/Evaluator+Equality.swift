import FHIRPrimitives
import FHIRTree
import UCUM

extension Evaluator {
    /// `a = b`: `nil` when either is empty, or where it cannot be known.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.1.1.
    func areEqual(_ a: Items, _ b: Items) throws(PathFault) -> Bool? {
        if a.isEmpty || b.isEmpty { return nil }
        if case .one(let left) = a, case .one(let right) = b { return try isEqual(left, right) }
        let (left, right) = (a.list, b.list)
        guard left.count == right.count else { return false }
        var isKnown = true
        for (a, b) in zip(left, right) {
            guard let equal = try isEqual(a, b) else {
                isKnown = false
                continue
            }
            if !equal { return false }
        }
        return isKnown ? true : nil
    }

    func isEqual(_ a: Item, _ b: Item) throws(PathFault) -> Bool? {
        try spend(1)
        switch (a, b) {
        case (.element(let left), .element(let right)) where left == right: return true
        case (.element(let element), .string(let text)), (.string(let text), .element(let element)):
            if let bytes = documents.plainText(of: element) {
                try spend(min(bytes.count, text.utf8.count) >> 3)
                return text.hasBytes(bytes)
            }
        default: break
        }
        guard let left = value(of: a), let right = value(of: b) else {
            guard case .element(let left) = a, case .element(let right) = b else { return false }
            return try haveEqualParts(left, right) { evaluator, a, b throws(PathFault) in try evaluator.areEqual(a, b) }
        }
        try spend(reading: left, right)
        return Self.areEqual(left, right)
    }

    /// Counts texts that are read whole as work.
    func spend(reading a: Item, _ b: Item) throws(PathFault) {
        if case .string(let text) = a { try spend(text.utf8.count >> 4) }
        if case .string(let text) = b { try spend(text.utf8.count >> 4) }
    }

    /// Whether two values of FHIRPath are equal; none of them is an element.
    static func areEqual(_ a: Item, _ b: Item) -> Bool? {
        switch (a, b) {
        case (.boolean(let a), .boolean(let b)): a == b
        case (.string(let a), .string(let b)): a.hasBytes(of: b)
        case (.moment(let a), .moment(let b)):
            (a.kind == .time) == (b.kind == .time) ? a.order(to: b).map { $0 == 0 } : false
        case (.quantity(let a), .quantity(let b)): a.isEqual(to: b)
        case (.quantity(let a), _): FHIRPathQuantity(number: b).map { a.isEqual(to: $0) } ?? false
        case (_, .quantity(let b)): FHIRPathQuantity(number: a).map { $0.isEqual(to: b) } ?? false
        case (.type(let a), .type(let b)): a == b
        default:
            if let a = a.wholeNumber, let b = b.wholeNumber {
                a == b
            } else if let a = a.number, let b = b.number {
                a.isEqual(to: b)
            } else {
                false
            }
        }
    }

    /// `a ~ b`: never unknown, blind to order, to case and the kind of white space, and to digits that one does not
    /// have.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.1.2.
    func areEquivalent(_ a: Items, _ b: Items) throws(PathFault) -> Bool {
        if a.isEmpty || b.isEmpty { return a.isEmpty && b.isEmpty }
        let left = a.list
        var right = b.list
        guard left.count == right.count else { return false }
        for item in left {
            var partner: Int?
            for (index, other) in right.enumerated() where try isEquivalent(item, other) {
                partner = index
                break
            }
            guard let partner else { return false }
            right.remove(at: partner)
        }
        return true
    }

    func isEquivalent(_ a: Item, _ b: Item) throws(PathFault) -> Bool {
        try spend(1)
        if case .element(let left) = a, case .element(let right) = b, left == right { return true }
        guard let left = value(of: a), let right = value(of: b) else {
            guard case .element(let left) = a, case .element(let right) = b else { return false }
            return try haveEqualParts(left, right) { evaluator, a, b throws(PathFault) in
                try evaluator.areEquivalent(a, b)
            } ?? false
        }
        try spend(reading: left, right)
        switch (left, right) {
        case (.string(let a), .string(let b)): return Self.loose(a).elementsEqual(Self.loose(b))
        case (.moment(let a), .moment(let b)): return a.order(to: b) == 0
        case (.quantity(let a), .quantity(let b)): return a.isEquivalent(to: b)
        default:
            if let a = left.number, let b = right.number { return a.isEquivalent(to: b) }
            return Self.areEqual(left, right) ?? false
        }
    }

    /// Lower case, with a blank for each sign of white space; runs of them stay as long as they are.
    private static func loose(_ text: String) -> String.UnicodeScalarView {
        String.UnicodeScalarView(text.lowercased().unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 })
    }

    /// Whether each name has equal content in both.
    private func haveEqualParts(
        _ a: PathElement, _ b: PathElement, _ compare: (Evaluator, Items, Items) throws(PathFault) -> Bool?
    ) throws(PathFault) -> Bool? {
        let (left, right) = (try parts(of: a), try parts(of: b))
        guard left.count == right.count else { return false }
        var isKnown = true
        for (name, value) in left {
            guard let other = right[name] else { return false }
            switch try compare(self, value, other) {
            case nil: isKnown = false
            case false?: return false
            case true?: break
            }
        }
        return isKnown ? true : nil
    }

    /// The children of an element by name.
    private func parts(of element: PathElement) throws(PathFault) -> [String: Items] {
        var parts: [String: Items] = [:]
        try forEachMember(of: element) { evaluator, member throws(PathFault) in
            var children = Items.empty
            try evaluator.forEachItem(of: member, in: element) { _, child in children.append(.element(child)) }
            if !children.isEmpty { parts[evaluator.name(of: member, in: element)] = children }
        }
        return parts
    }

    private func name(of member: Member, in element: PathElement) -> String {
        let name = documents[Int(element.document)].source.node(at: member.entry).name
        return name.hasPrefix("_") && name.utf8.count > 1 ? String(name.dropFirst()) : name
    }
}

extension String {
    /// Whether both have the same bytes: Swift takes strings for the same that Unicode normalises to the same.
    func hasBytes(of other: String) -> Bool {
        utf8.count == other.utf8.count
            && (utf8.withContiguousStorageIfAvailable { other.hasBytes($0) } ?? utf8.elementsEqual(other.utf8))
    }

    func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        utf8.count == bytes.count
            && (utf8.withContiguousStorageIfAvailable { $0.hasSameBytes(as: bytes) } ?? utf8.elementsEqual(bytes))
    }
}

extension Item {
    var wholeNumber: Int64? {
        switch self {
        case .integer(let value), .long(let value): value
        default: nil
        }
    }

    /// An integer or decimal as a decimal.
    var number: FHIRDecimal? {
        switch self {
        case .integer(let value), .long(let value): FHIRDecimal(Int(value))
        case .decimal(let value): value
        default: nil
        }
    }
}

extension FHIRDecimal {
    /// Whether both are the same, rounded to the digits of the one that has fewer behind the point, zeros at the end
    /// not counted.
    func isEquivalent(to other: FHIRDecimal) -> Bool {
        let (own, others) = (Arithmetic.withoutTrailingZeros(self), Arithmetic.withoutTrailingZeros(other))
        let scale = max(0, min(own.scale, others.scale))
        guard let a = own.rounded(scale: scale), let b = others.rounded(scale: scale) else { return isEqual(to: other) }
        return a.isEqual(to: b)
    }
}
