extension Evaluator {
    /// Strings are counted in Unicode scalars, from 0.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.6; `split`, `join` and `trim` are from the trial-use part of 2.1.
    func text(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        if call.function == .join { return try joined(call, input) }
        guard let text = try string(input, call.name, at: call.offset) else { return .empty }
        try spend(text.utf8.count >> 4)
        switch call.function {
        case .length: return .one(.integer(Int64(text.unicodeScalars.count)))
        case .upper: return .one(.string(text.uppercased()))
        case .lower: return .one(.string(text.lowercased()))
        case .toChars: return Items(text.unicodeScalars.map { .string(String($0)) })
        case .trim: return .one(.string(Self.trimmed(text)))
        case .substring: return try substring(call, of: text)
        default: break
        }
        guard let part = try string(of: 0, call) else { return .empty }
        switch call.function {
        case .indexOf: return .one(.integer(Int64(TextSearch.first(part, in: text) ?? -1)))
        case .lastIndexOf: return .one(.integer(Int64(TextSearch.last(part, in: text) ?? -1)))
        case .startsWith: return .one(text.utf8.starts(with: part.utf8))
        case .endsWith:
            return .one(
                text.utf8.count >= part.utf8.count && text.utf8.suffix(part.utf8.count).elementsEqual(part.utf8))
        case .contains: return .one(TextSearch.first(part, in: text) != nil)
        case .split: return Items(TextSearch.split(text, by: part).map { .string($0) })
        default:
            guard let replacement = try string(of: 1, call) else { return .empty }
            return try replaced(part, with: replacement, in: text)
        }
    }

    /// Every place of the part replaced; an empty part stands before and after each scalar.
    private func replaced(_ part: String, with replacement: String, in text: String) throws(PathFault) -> Items {
        let pieces = TextSearch.split(text, by: part)
        try spend(pieces.count + text.utf8.count)
        let (size, isTooLarge) = pieces.count.multipliedReportingOverflow(by: replacement.utf8.count)
        try spend(isTooLarge ? .max : size)
        let joined = pieces.joined(separator: replacement)
        guard part.isEmpty else { return .one(.string(joined)) }
        return .one(.string(text.isEmpty ? replacement : replacement + joined + replacement))
    }

    private func joined(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var texts: [String] = []
        for item in input.list {
            if let text = try string(.one(item), call.name, at: call.offset) { texts.append(text) }
        }
        let separator = try string(of: 0, call) ?? ""
        return input.isEmpty ? .empty : try self.text(texts.joined(separator: separator))
    }

    private func substring(_ call: Call, of text: String) throws(PathFault) -> Items {
        guard let start = try integer(of: 0, call) else { return .empty }
        let scalars = text.unicodeScalars
        guard start >= 0,
            let first = scalars.index(scalars.startIndex, offsetBy: Int(clamping: start), limitedBy: scalars.endIndex),
            first < scalars.endIndex
        else { return .empty }
        let rest = scalars[first...]
        guard argumentCount(call) > 1, let length = try integer(of: 1, call) else { return .one(.string(String(rest))) }
        return .one(.string(String(rest.prefix(Int(clamping: max(0, length))))))
    }

    /// The white space of FHIRPath's grammar; an ideographic space is none.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop(while: isBlank)
        let end = scalars.lastIndex { !isBlank($0) }
        return end.map { String(scalars[...$0]) } ?? ""
    }
}
