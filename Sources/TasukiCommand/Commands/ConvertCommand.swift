import Tasuki

/// `tasuki convert INPUT… --to json|xml|ndjson|fhir|jahis|sj1|handbook`: writes records in another format.
struct ConvertCommand: Subcommand {
    private let paths: [String], kind: InputKind?, target: RecordFormat, outputPath: String?, layout: JSONWriter.Layout?
    private let conversion: RecordConversion, reportPath: String?, writesJSON: Bool
    /// Whether all inputs are the portions of one split prescription.
    private let joinsPortions: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        guard let target = arguments.value("--to").flatMap(ConversionTarget.init) else { throw .missingTarget }
        paths = try arguments.inputs()
        kind = InputKind(arguments)
        self.target = target.format
        outputPath = arguments.value("--output")
        reportPath = arguments.value("--report")
        writesJSON = arguments.value("--format") == "json"
        joinsPortions = arguments.has("--join-portions")
        guard reportPath != "-" else { throw .reportToOutput }
        guard !(reportPath != nil && arguments.has("--no-report")) else { throw .contradictoryReport }
        conversion = RecordConversion(
            kind: target.kind, dialect: arguments.value("--guide") == "jp-core" ? .jpCore : .ePrescription,
            reports: !arguments.has("--no-report"), isNDJSON: target.format == .ndjson,
            details: try DispensingDetails(arguments, isHandbook: target.kind?.format == .handbook))
        let (isPretty, isCompact) = (arguments.has("--pretty"), arguments.has("--compact"))
        guard !(isPretty && isCompact), !(isPretty && target.format == .ndjson) else { throw .contradictoryLayout }
        if target.kind != nil {
            for option in ["--guide", "--join-portions", "--pretty", "--compact"] where arguments.has(option) {
                throw .onlyForFHIR(option)
            }
        }
        if joinsPortions, conversion.dialect == .jpCore {
            throw .together("--join-portions", "--guide jp-core", subcommand: "convert")
        }
        if let reportPath, let outputPath, FileIdentity.isSame(reportPath, outputPath) { throw .sameFile }
        layout = isPretty ? .pretty() : isCompact ? .compact : nil
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let list = InputList(paths, takesTagged: true, as: kind)
        var notes = FindingNotes(surroundings.errors, language: language, isJSON: writesJSON)
        for (path, finding) in list.findings { notes.add(finding, of: path) }
        guard let mapping = mappingReport(beside: list, &notes) else {
            notes.finish()
            return notes.tally.exitStatus
        }
        let destination = Destination(
            target: target, path: outputPath, inputs: list, isOne: joinsPortions, standardOutput: surroundings.output)
        if joinsPortions {
            joinPortions(of: list, into: destination, mapping, &notes, surroundings)
        } else {
            var writer = writer
            for input in list.inputs where !destination.isClosed {
                convert(input, by: &writer, into: destination, mapping, &notes, surroundings)
            }
        }
        guard !destination.hasTooMany else {
            notes.add(.severalRecords(isXML: target == .xml), of: outputPath ?? "-")
            notes.finish()
            return notes.tally.exitStatus
        }
        let failure = destination.finish()
        if let failure { notes.add(failure, of: outputPath ?? "-") }
        if let absence = mapping.absence { notes.add(absence, of: reportPath ?? "-") }
        do throws(FileWriteError) { try mapping.finish() } catch { notes.add(error.finding, of: reportPath ?? "-") }
        notes.finish()
        if failure == nil, !writesJSON, let summary = mapping.summary {
            surroundings.errors.write(Array((summary[language] + "\n").utf8))
        }
        return notes.tally.exitStatus
    }

    private var writer: RecordWriter { RecordWriter(target: target, layout: layout, conversion: conversion) }

    /// Where the fields are reported; `nil` if it cannot be written.
    private func mappingReport(beside list: InputList, _ notes: inout FindingNotes) -> MappingReportWriter? {
        if let reportPath, list.contains(reportPath) {
            notes.add(Destination.overwriting, of: reportPath)
            return nil
        }
        do throws(FileWriteError) { return try MappingReportWriter(path: reportPath) } catch {
            notes.add(error.finding, of: reportPath ?? "-")
            return nil
        }
    }

    /// Converts the records of an input, until there is no use in going on.
    private func convert(
        _ input: Input, by writer: inout RecordWriter, into destination: Destination, _ mapping: MappingReportWriter,
        _ notes: inout FindingNotes, _ surroundings: Surroundings
    ) {
        do {
            try RecordReader(surroundings, takesTagged: true, as: kind).read(input) { record in
                let parts = writer.write(record)
                for (place, part) in parts.enumerated() where !destination.isClosed {
                    let portion = parts.count > 1 ? place + 1 : nil
                    for finding in part.findings { notes.add(finding, of: input.name) }
                    if let bytes = part.bytes,
                        let failure = destination.put(bytes, of: record, portion: portion, from: input)
                    {
                        notes.add(failure, of: input.name)
                    } else if let fields = part.mapping {
                        mapping.add(fields, of: record, portion: portion, in: input.name)
                    }
                }
                return !destination.isClosed
            }
        } catch {
            notes.add(error.finding, of: input.name)
        }
    }

    /// Converts the records of all inputs, the portions of a split prescription, to its document.
    private func joinPortions(
        of list: InputList, into destination: Destination, _ mapping: MappingReportWriter, _ notes: inout FindingNotes,
        _ surroundings: Surroundings
    ) {
        var join = PortionJoin()
        if list.findings.contains(where: \.finding.isError) { join.addUnread() }
        for input in list.inputs where !join.isFull {
            do {
                try RecordReader(surroundings, takesTagged: true, as: kind).read(input) { record in
                    join.add(record, of: input)
                    return !join.isFull
                }
            } catch {
                notes.add(error.finding, of: input.name)
                join.addUnread()
            }
        }
        let outcome = join.joined(reports: conversion.reports)
        for (input, finding) in outcome.findings { notes.add(finding, of: input ?? outputPath ?? "-") }
        guard let document = outcome.document, let first = join.first else { return }
        let written = writer.write(document, isNew: true)
        for finding in written.findings { notes.add(finding, of: outputPath ?? "-") }
        guard let bytes = written.bytes else { return }
        if let failure = destination.put(bytes, of: first.record, from: first.input) {
            notes.add(failure, of: outputPath ?? "-")
            return
        }
        for (portion, part, report) in outcome.reports {
            mapping.add(report, of: part.record, portion: portion, in: part.input.name)
        }
    }
}

extension FindingNotes {
    fileprivate mutating func add(_ finding: Diagnostic, of input: String) {
        add(finding, of: input, isFailure: finding.keptFromRunning)
    }
}
