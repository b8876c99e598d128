import Diagnostics

extension HandbookParts {
    /// Cuts a handbook between its records into parts of at most so many bytes, each with the header and a record 911.
    ///
    /// A handbook that fits is given back as it is. 1,800 bytes are a usual size: a symbol of version 40-M holds 2,331.
    ///
    /// - Parameter identifier: what tells the parts of one handbook from others, fourteen digits; usually the time of
    ///   writing, `yyyymmddHHMMSS`.
    /// - Throws: `JHS-0606` if a record does not fit into a part or more than 999 parts would be needed, `JHS-0607` for
    ///   an identifier without fourteen digits, or a file that is no handbook or a part of one already.
    public static func split(
        _ text: TaggedText, maximumBytes: Int = 1800, identifier: String
    ) throws(Diagnostic) -> [[UInt8]] {
        guard text.kind.format == .handbook, identifier.isDigits, identifier.utf8.count == 14,
            !TaggedStructure(text).isPart
        else { throw text.kind.format == .servicePrescription ? Self.noSymbol : Self.cannotSplit }
        if text.bytes.count <= maximumBytes { return [text.bytes.content] }
        let header = text.header.completeLine, end = text.bytes[text.end]
        // 911, the identifier, and two numbers of up to three digits, with commas and the end of the line.
        let room = maximumBytes - header.count - end.count - "911,,999,999\r\n".utf8.count - identifier.utf8.count
        var bodies: [[UInt8]] = [[]]
        for record in text.allLines.dropFirst() where record.number != 911 {
            let line = record.completeLine
            guard line.count <= room else { throw Self.noRoom(record) }
            if bodies[bodies.count - 1].count + line.count > room { bodies.append([]) }
            bodies[bodies.count - 1] += line
        }
        guard bodies.count <= 999 else { throw Self.noRoom(text.header) }
        let lineEnd = text.kind.lineEnd.rawValue
        return bodies.enumerated().map { place, body in
            header + body + Array("911,\(identifier),\(bodies.count),\(place + 1)\(lineEnd)".utf8) + end
        }
    }

    private static let cannotSplit = Diagnostic(
        .fatal, "JHS-0607", at: "",
        message: BilingualText(ja: "このファイルは分割できません。", en: "The file cannot be split."),
        hint: BilingualText(
            ja: "分割していないお薬手帳と、14桁のデータ固有IDを渡してください。",
            en: "Give a handbook that is not split yet, and an identifier of fourteen digits."))

    private static let noSymbol = Diagnostic(
        .fatal, "JHS-0607", at: "",
        message: BilingualText(
            ja: "電子処方箋管理サービスの形式（SJ1）は、ファイルのまま送るもので、2次元シンボルにはしません。",
            en: "The form of the e-prescription service (SJ1) is sent as a file and is never a symbol."),
        hint: BilingualText(
            ja: "2次元シンボルの形式（JAHIS10）に変換してから分けてください（tasuki convert --to jahis）。",
            en: "Convert it to the form of symbols (JAHIS10) first: tasuki convert --to jahis."))

    private static func noRoom(_ record: TaggedRecord) -> Diagnostic {
        Diagnostic(
            .fatal, "JHS-0606", at: record.number.map(String.init) ?? "0",
            position: record.position(of: record.range(of: 0).lowerBound),
            message: BilingualText(
                ja: "1つの部分の大きさに収まりません。", en: "It does not fit into parts of this size."),
            hint: BilingualText(ja: "部分の大きさを上げてください。", en: "Raise the size of a part."))
    }
}
