extension IssueType {
    /// The issue type of each code of the native files and of their conversion; a test compares the codes with the
    /// pages.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-issue-type.html, definitions.
    static let ofRecords: [String: IssueType] = {
        let table: [(IssueType, String)] = [
            // The text itself: it cannot be read as its format says.
            (.structure, "JHS-0101 JHS-0103 JHS-0104 JHS-0105 JHS-0106 JHS-0107 JHS-0108 JHS-0112"),
            (.structure, "JHS-0201 JHS-0202 JHS-0203 JHS-0206 JHS-0207 JHS-0510 JHS-0801"),
            // What another reader, version or format is needed for.
            (.notSupported, "JHS-0102 JHS-0110 JHS-0111 JHS-0607 JHS-0704 CNV-0101 CNV-0102"),
            (.required, "JHS-0109 JHS-0204 JHS-0301 JHS-0409 JHS-0501 JHS-0605 CNV-0207"),
            (.duplicate, "JHS-0205 JHS-0506 JHS-0602"),
            (.notFound, "JHS-0208 JHS-0402 JHS-0410 CNV-0204 CNV-0205"),
            (.incomplete, "JHS-0209 JHS-0415 JHS-0508 JHS-0601 JHS-0609 CNV-0104 CNV-0218 CNV-0219"),
            (.tooLong, "JHS-0302 JHS-0606 JHS-0703"),
            (.value, "JHS-0313"),
            (.value, "JHS-0303 JHS-0304 JHS-0306 JHS-0307 JHS-0308 JHS-0310 JHS-0311 JHS-0504 JHS-0701 JHS-0702"),
            (.codeInvalid, "JHS-0305 JHS-0309 JHS-0417 JHS-0502 JHS-0803"),
            // What two fields or records say does not agree.
            (.invariant, "JHS-0416 JHS-0418 CNV-0226 CNV-0227 CNV-0228"),
            (.invariant, "JHS-0312 JHS-0401 JHS-0403 JHS-0404 JHS-0405 JHS-0407 JHS-0408 JHS-0411 JHS-0412 JHS-0414"),
            (.invariant, "JHS-0503 JHS-0505 JHS-0507 JHS-0603 JHS-0604 JHS-0608 JHS-0802"),
            // What is well said, and not usual, or not what the record is made of.
            (.businessRule, "JHS-0406 JHS-0413 JHS-0509"),
            (.businessRule, "CNV-0103 CNV-0201 CNV-0202 CNV-0203 CNV-0206 CNV-0208 CNV-0209 CNV-0210 CNV-0211"),
            (.businessRule, "CNV-0213 CNV-0214 CNV-0215 CNV-0216 CNV-0217 CNV-0220 CNV-0221 CNV-0222"),
            (.businessRule, "CNV-0223 CNV-0224 CNV-0225 CNV-0229"),
            (.informational, "JHS-0113 JHS-0804 CNV-0212"),
        ]
        let rows = table.flatMap { type, codes in codes.split(separator: " ").map { (String($0), type) } }
        return Dictionary(uniqueKeysWithValues: rows)
    }()
}
