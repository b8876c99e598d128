import FuzzerEntry
import JapaneseFormats
import Tasuki

/// A prescription or handbook that is read is written back unchanged; what FHIR is made of it is FHIR, can be read
/// again, and each field that holds something has an entry in the report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = SourceBytes(UnsafeBufferPointer(start: start, count: count))
    guard let text = try? TaggedText(bytes) else { return 0 }
    if let file = try? PrescriptionFile(text) { check(file, bytes) }
    if let file = try? HandbookFile(text) { check(file, bytes) }
    // Its header is not public: any tagged text may be one.
    let record = DispensingRecordFile(bytes)
    precondition(record.bytes() == bytes[0..<bytes.count])
    _ = DispensingRecordConversion(record).report()
    return 0
}

private func check(_ file: PrescriptionFile, _ bytes: SourceBytes) {
    precondition(file.bytes() == bytes[0..<bytes.count])
    let reports = FHIRDialect.allCases.map { PrescriptionConversion(file, dialect: $0).report() }
    let held = ([file.text.header] + file.text.records).reduce(0) { sum, record in
        sum + (1..<max(record.fieldCount + 1, 1)).count { !record[$0].isEmpty }
    }
    for report in reports {
        // A line that is not taken has one entry for all its fields.
        let whole = report.notCarried.count { !$0.source.contains("-") }
        precondition(whole > 0 || report.entries.count - report.defaulted.count == held)
    }
    let bundle = PrescriptionConversion(file).bundle.json()
    guard let document = try? SourceDocument(json: SourceBytes(bundle)) else { preconditionFailure("no FHIR") }
    let back = try? PrescriptionExtraction(document, as: file.text.kind)
    precondition((back != nil) == file.prescription.rps.contains { !$0.drugs.isEmpty })
    _ = PrescriptionDispensing(file).report()
}

private func check(_ file: HandbookFile, _ bytes: SourceBytes) {
    precondition(file.bytes() == bytes[0..<bytes.count])
    let conversion = HandbookConversion(file)
    precondition(!conversion.report().entries.isEmpty || file.text.records.isEmpty)
    guard let document = try? SourceDocument(json: SourceBytes(conversion.bundle.json())) else {
        preconditionFailure("no FHIR")
    }
    _ = try? HandbookExtraction(document).report()
}

@main
struct FuzzRecords {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
