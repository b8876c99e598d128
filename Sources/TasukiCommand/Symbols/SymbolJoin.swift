import Tasuki

/// Puts payloads together: the pieces of a text in the order given, the parts of a handbook by their records 911.
struct SymbolJoin {
    /// What stands in an input, or in a part of it that begins as a file.
    struct Payload {
        var input: String
        var segment: TaggedSegment

        var begins: Bool { segment.bytes.withUnsafeBytes(TaggedText.begins) }
        var bytes: [UInt8] { segment.bytes[0..<segment.bytes.count] }
    }

    struct Outcome {
        /// `nil` if nothing is to be written.
        var bytes: [UInt8]?
        var findings: [(input: String, finding: Diagnostic)] = []
    }

    /// A payload that begins as a file, and those that go on with it.
    private var texts: [[Payload]] = []
    /// What stands in front of the first that begins.
    private var fragments: [Payload] = []

    init(_ payloads: [Payload]) {
        for payload in payloads {
            if payload.begins {
                texts.append([payload])
            } else if texts.isEmpty {
                fragments.append(payload)
            } else {
                texts[texts.count - 1].append(payload)
            }
        }
    }

    func joined() -> Outcome {
        var outcome = Outcome()
        if let fragment = fragments.first {
            do throws(Diagnostic) { _ = try fragment.segment.text() } catch {
                outcome.findings.append((fragment.input, error))
            }
            return outcome
        }
        guard !texts.isEmpty else { return outcome }
        var read: [TaggedText] = []
        for text in texts {
            do throws(Diagnostic) {
                read.append(try TaggedText(SourceBytes(text.flatMap(\.bytes))))
            } catch {
                outcome.findings.append((text[0].input, error))
            }
        }
        guard outcome.findings.isEmpty else { return outcome }
        guard read.allSatisfy({ $0.kind.format == .handbook }) else { return byBytes() }
        if read.count == 1, TaggedSummary(read[0]).part == nil { return byBytes() }
        return byNumbers(read)
    }

    /// Pieces of one text, byte by byte; a second text among them is none of it.
    private func byBytes() -> Outcome {
        let payloads = texts.flatMap { $0 }
        let faults = SymbolNames(payloads).findings
        guard faults.isEmpty else { return Outcome(findings: faults) }
        let joined = SymbolBytes.joined(payloads.map { SymbolBytes($0.bytes) })
        var findings = joined.findings.map { finding in
            let (place, finding) = finding.ofPart
            return (payloads[place].input, payloads[place].segment.placed(finding))
        }
        if joined.isComplete, payloads.count > 1, let last = payloads.last {
            findings.append((last.input, Self.unnumbered(joined.bytes)))
        }
        return Outcome(bytes: joined.isComplete ? joined.bytes : nil, findings: findings)
    }

    /// `JHS-0609`: bytes alone do not say that some are missing.
    private static func unnumbered(_ bytes: [UInt8]) -> Diagnostic {
        let isClosed = bytes.last.map { [0x0A, 0x0D, 0x1A].contains($0) } ?? false
        return Diagnostic(
            isClosed ? .information : .warning, "JHS-0609", at: "",
            message: BilingualText(
                ja: isClosed
                    ? "これらのシンボルには番号がないため、足りないものや順の違いがあっても、内容からは分かりません。"
                    : "最後の行が改行で終わっていません。この後のシンボルが足りないかもしれません。",
                en: isClosed
                    ? "These symbols have no numbers: one that is missing or out of order does not show in them."
                    : "The last line has no end: a symbol that follows may be missing."),
            hint: BilingualText(
                ja: "シンボルの数と順を、紙面か読み取り機の表示で確かめてください。",
                en: "Compare their number and order with the paper, or with what the scanner shows."))
    }

    /// Parts of a handbook.
    private func byNumbers(_ parts: [TaggedText]) -> Outcome {
        let joined = HandbookParts.joined(parts)
        return Outcome(
            bytes: joined.bytes.isEmpty ? nil : joined.bytes,
            findings: joined.findings.map { finding in
                var (place, finding) = finding.ofPart
                let first = texts[place][0]
                // A place behind the first piece is one in no file.
                if (finding.position?.byteOffset ?? 0) > first.segment.bytes.count { finding.position = nil }
                return (first.input, first.segment.placed(finding))
            })
    }
}
