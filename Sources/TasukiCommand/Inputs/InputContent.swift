import Tasuki

/// What a stream holds, and how it is read.
struct InputContent {
    /// Why it is not read.
    var refusal: Diagnostic?
    var format: RecordFormat
    /// Whether it is a message to the e-prescription service, with a tagged file in it.
    var isMessage = false
    /// Whether the first line, whatever it says, is the header of a result of dispensing.
    var isDispensing = false

    /// Looks at a stream without consuming it, and at what `--from` says.
    init(of stream: ByteStream, as kind: InputKind?, limit: Int) throws(FileInputError) {
        format = try RecordFormat.detect(in: stream, limit: limit, as: kind)
        isMessage = try format == .tagged ? RecordFormat.beginsMessage(stream) : false
        guard let kind, stream.withUnread({ $0.contains { $0 > 0x20 } }) else { return }
        let header = stream.withUnread(Self.header)
        guard kind.tagged != nil else {
            let isRight = kind.rawValue == format.rawValue || kind == .fhir && format != .tagged
            if !isRight { refusal = Self.refusal(kind, found: isMessage ? "XmlMsg" : header ?? shownFormat(stream)) }
            return
        }
        if format != .tagged {
            if let found = shownFormat(stream) {
                refusal = Self.refusal(kind, found: found)
                return
            }
            format = .tagged
        }
        guard kind == .dispensing else { return }
        if isMessage || header != nil {
            refusal = Self.refusal(kind, found: header ?? "XmlMsg")
        } else {
            isDispensing = !stream.withUnread(TaggedText.beginsUTF16)
        }
    }

    /// The name of the format that a tagged file begins with.
    private static func header(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard TaggedText.begins(bytes) else { return nil }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return String(decoding: start.prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }

    /// The format of what begins as it does; `nil` for JSON, which all else is taken for, without a bracket in front.
    private func shownFormat(_ stream: ByteStream) -> String? {
        let first = stream.withUnread { bytes in bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) } }
        guard format != .tagged, let first, "{[<".utf8.contains(first) else { return nil }
        return format.rawValue.uppercased()
    }

    /// `CMD-0110`.
    /// - Parameter found: What it is; `nil` if that is not known.
    static func refusal(_ kind: InputKind, found: String?) -> Diagnostic {
        Diagnostic(
            .error, "CMD-0110", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
            message: found.map {
                BilingualText(
                    ja: "--from は \(kind.rawValue) ですが、内容は \($0) です。",
                    en: "--from says \(kind.rawValue), but the content is \($0).")
            }
                ?? BilingualText(
                    ja: "--from は \(kind.rawValue) ですが、内容は違います。",
                    en: "--from says \(kind.rawValue), but the content is something else."),
            hint: BilingualText(
                ja: "--from を省くと、内容から判別します。", en: "Without --from, the content says what it is."))
    }
}
