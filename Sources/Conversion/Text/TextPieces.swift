import JapaneseFormats

extension String {
    /// The text in pieces that fit into a field, each a record of its own; the text itself if it fits.
    ///
    /// A piece ends behind a mark of punctuation or at a blank if one stands in its second half, and otherwise where
    /// neither a number, nor one and what it counts, nor a word of letters or half-width katakana is cut: apart, their
    /// parts would say something else. Only what is longer than a piece is cut within, at a character. A blank at an
    /// end is left out, as fields neither begin nor end with one; everything else is in the pieces.
    ///
    /// - Parameters:
    ///   - size: the largest size of the field in bytes of Shift_JIS; `nil` for a field without one.
    ///   - word: what stands before each piece after the first and has its place in the field. Behind it a piece may
    ///     begin with a blank, so that nothing is left out: the pieces without the word are the text.
    func pieces(ofSize size: Int?, after word: String = "") -> [String] {
        guard let size, writtenSize > size else { return [self] }
        var pieces: [String] = [], rest = self[...]
        while !rest.isEmpty {
            let before = pieces.isEmpty ? "" : word
            let end = rest.endOfPiece(size: size - before.writtenSize, keepsBlanks: !word.isEmpty)
            let piece = word.isEmpty ? rest[..<end].trimmingBlanks : rest[..<end]
            if !piece.isEmpty { pieces.append(before + piece) }
            rest = rest[end...]
        }
        return pieces
    }

    /// Its size when it is written: what separates fields and lines becomes full-width then.
    var writtenSize: Int {
        unicodeScalars.reduce(fieldSize) { $0 + ($1 == "," || $1.value < 0x20 || $1.value == 0x7F ? 1 : 0) }
    }
}

extension Substring {
    /// Where the first piece ends: it has one character at least, however large.
    ///
    /// - Parameter keepsBlanks: whether blanks at its end are left to the next piece.
    fileprivate func endOfPiece(size: Int, keepsBlanks: Bool) -> Index {
        var room = size, end = startIndex
        while end < endIndex {
            room -= String(self[end]).writtenSize
            guard room >= 0 || end == startIndex else { break }
            end = index(after: end)
        }
        guard end < endIndex else { return end }
        var offset = end, wholeWord: Index?
        let half = index(startIndex, offsetBy: distance(from: startIndex, to: end) / 2)
        while offset > startIndex {
            let before = self[index(before: offset)], after = self[offset]
            let isLeft = keepsBlanks && before.isBlank
            if offset > half, !isLeft, before.endsClause || after.isBlank { return offset }
            let isInWord = isLeft || before.isOfWord && after.isOfWord || before.wholeNumberValue != nil
            if wholeWord == nil, !isInWord { wholeWord = offset }
            offset = index(before: offset)
        }
        return wholeWord ?? end
    }
}

extension Character {
    fileprivate var isBlank: Bool { self == " " || self == "　" }

    fileprivate var endsClause: Bool { isBlank || "、。，．）」】；！？".contains(self) }

    /// Whether it is part of a number or of a word that is not to be cut: digits and letters of both widths, their
    /// points and signs, and half-width katakana.
    fileprivate var isOfWord: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x21...0x7E, 0xFF01...0xFF5D, 0xFF66...0xFF9F: true
            case 0x2030, 0x2103, 0x3380...0x33DF, 0x03BC, 0x00B5: true  // ‰, ℃, units in one character, μ
            default: false
            }
        }
    }
}
