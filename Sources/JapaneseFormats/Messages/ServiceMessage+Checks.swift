import Diagnostics

extension ServiceMessage {
    /// What there is to say of the message around its file; the file is checked as any other.
    ///
    /// - Codes: `JHS-0802` an institution that is not the file's, `JHS-0803` an unknown kind of issue, `JHS-0804` where
    ///   the places of the file's findings are.
    /// - Source: 電子処方箋管理サービス 外部インターフェイス仕様書, `MessageHeader` and `IssueType`, as public implementations
    ///   describe them.
    public func validate() -> [Diagnostic] {
        var findings = [Self.place]
        let digits = institution?.filter { $0 != " " } ?? ""
        let own = (try? TaggedText(content))?.records.first { $0.number == 1 }.map { record in
            record[3] + (record[1].isEmpty ? "1" : record[1]) + record[2]
        }
        if digits.utf8.count != 10 || !digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            findings.append(Self.institution(isOther: false))
        } else if let own, own != digits {
            findings.append(Self.institution(isOther: true))
        }
        if let issueType, issueType != "1", issueType != "2" { findings.append(Self.unknownIssueType) }
        return findings
    }

    private static let start = SourcePosition(byteOffset: 0, line: 1, column: 1)

    private static let place = Diagnostic(
        .information, "JHS-0804", at: "", position: start,
        message: BilingualText(
            ja: "電子処方箋管理サービスへの電文です。指摘の行と桁は、中の CSV（Base64）のものです。",
            en: "A message to the e-prescription service: lines and columns are those of the CSV in it (Base64)."))

    private static func institution(isOther: Bool) -> Diagnostic {
        Diagnostic(
            .warning, "JHS-0802", at: "MessageHeader.MedicalInstitutionCode", position: start,
            message: isOther
                ? BilingualText(
                    ja: "電文の医療機関コードが、中の CSV の医療機関（1）と違います。",
                    en: "The message's institution is not that of the CSV in it (record 1).")
                : BilingualText(
                    ja: "電文の医療機関コードが数字10桁（都道府県2、点数表1、コード7）ではありません。",
                    en: "The message's institution is not ten digits (prefecture 2, fee table 1, code 7)."))
    }

    private static let unknownIssueType = Diagnostic(
        .warning, "JHS-0803", at: "MessageBody.IssueType", position: start,
        message: BilingualText(
            ja: "IssueType が 1（電子処方箋）でも 2（紙の処方箋）でもありません。",
            en: "IssueType is neither 1 (e-prescription) nor 2 (on paper)."))
}

extension Diagnostic {
    /// Why there is no file in a message.
    enum MessageFault {
        case notXML, noBody, noContent, severalFiles

        fileprivate var message: BilingualText {
            switch self {
            case .notXML:
                BilingualText(ja: "電文が正しい XML ではありません。", en: "The message is not well-formed XML.")
            case .noBody:
                BilingualText(ja: "電文に MessageBody がありません。", en: "The message has no MessageBody.")
            case .noContent:
                BilingualText(
                    ja: "電文の PrescriptionInfo に、処方箋の CSV（SJ1）が見つかりません。",
                    en: "PrescriptionInfo of the message holds no prescription in CSV (SJ1).")
            case .severalFiles:
                BilingualText(
                    ja: "電文の PrescriptionInfo に、処方箋の CSV が複数あります。",
                    en: "PrescriptionInfo of the message holds several prescriptions in CSV.")
            }
        }
    }

    /// `JHS-0801`.
    static func wrongMessage(_ fault: MessageFault, at position: SourcePosition? = nil) -> Diagnostic {
        Diagnostic(
            .fatal, "JHS-0801", at: "", position: position ?? SourcePosition(byteOffset: 0, line: 1, column: 1),
            message: fault.message,
            hint: BilingualText(
                ja: "CSV を Base64 にして処方箋の XML に入れ、その XML を Base64 にして PrescriptionInfo に入れます。",
                en: "The CSV stands as Base64 in a document, and that document as Base64 in PrescriptionInfo."))
    }
}
