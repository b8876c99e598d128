import Foundation
import Tasuki
import TestSupport
import Testing

@testable import TasukiCommand

/// The README's examples: what it shows is what happens.
@Suite("README")
struct ReadmeTests {
    private let readme: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    @Test("the console commands print what it shows")
    func console() throws {
        let session = try #require(blocks("console").first)
        var commands: [(line: String, output: String)] = []
        for line in session.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("$ ") {
                commands.append((String(line.dropFirst(2)), ""))
            } else {
                commands[commands.count - 1].output += line + "\n"
            }
        }
        let record = try #require(commands.first { $0.line == "cat patient.json" }).output
        let folder = try TemporaryFolder()
        let path = try folder.write(record, to: "patient.json")
        #expect(commands.count == 4)
        for (line, output) in commands where line.hasPrefix("tasuki ") {
            let words = line.split(separator: " ").dropFirst().map { word in
                switch word {
                case "patient.json", "fields.ndjson", "rx.json": "\(folder.path)/\(word)"
                default: word.hasPrefix("Examples/records") ? sampleRecords + word.dropFirst(16) : String(word)
                }
            }
            let run = Run(words: words)
            #expect((run.output + run.errors).replacingOccurrences(of: path, with: "patient.json") == output, "\(line)")
        }
        let shown = try #require(commands.last).output.dropLast()
        #expect(folder.read("fields.ndjson")?.contains(shown) == true)
    }

    @Test("names every subcommand and every target")
    func completeness() throws {
        for command in Tool.subcommands {
            #expect(readme.contains("`tasuki \(command.page.name)"), "\(command.page.name)")
        }
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        for target in try FileManager.default.contentsOfDirectory(atPath: sources.path) where !target.hasPrefix(".") {
            let isListed = readme.contains("Sources/\(target) ") || target.hasPrefix("FHIRModel")
            #expect(isListed, "\(target)")
        }
    }

    @Test(
        "counts the rules of the guides",
        arguments: [
            ("ChartSharing", "and %d rules of its text"), ("EPrescription", "and %d rules of its text"),
            ("HealthCheckup", "and %d rules of its text"), ("MunicipalCheckup", "| %d rules of its text"),
        ])
    func ruleCounts(guide: String, phrase: String) throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/FHIRValidation/Guides/\(guide)")
        let rules = try FileManager.default.contentsOfDirectory(atPath: sources.path).count {
            $0.hasSuffix("Rule.swift")
        }
        #expect(readme.contains(phrase.replacing("%d", with: "\(rules)")), "\(guide): \(rules)")
    }

    @Test("the example with structs is the code of this test")
    func structs() throws {
        // example 0
        let text = #"{"resourceType":"Patient","name":[{"given":["走太"]}],"birthDate":"1958"}"#
        var patient = try R4.Patient(json: text)  // a struct: Sendable, Hashable, Codable; no value is lost
        patient.birthDate = "1980-04"  // a date without a day stays one
        patient.name[0].given.append("ミドル")
        patient.$birthDate.extension = [R4.Extension(url: "http://example.jp/source", value: .code("interview"))]
        let xml = try patient.xml(.pretty()).bytes
        var request = CLINS.MedicationRequest()  // a JP-CLINS profile: its slices and extensions are properties
        request.rpNumber = R4.Identifier(value: "1")
        request.codingYJ = R4.Coding(code: "1124022F1067")
        var referral = EReferral.Bundle()  // and so are the entries of its Bundles
        referral.composition = EReferral.Composition { $0.base.title = "診療情報提供書" }
        let json = request.base.jsonText()
        let glucose = try UCUMQuantity("90", "mg/dL")  // units convert exactly
        let inGrams = try glucose.converted(to: UCUMUnit(parsing: "g/L"))  // 0.90 g/L
        let given = try FHIRPathExpression("name.where(given.exists()).given", on: "Patient")  // checked
        let names = try given.evaluate(on: patient.document.root).texts  // 走太, ミドル
        // end

        #expect(try R4.Patient(xml: xml) == patient && patient.birthDate?.day == nil)
        #expect(referral.base.entry.count == 1 && json.contains("YJ-code"))
        #expect(json.contains("Medication-RPGroupNumber") && json.contains("JP_MedicationRequest_eCS"))
        #expect(inGrams?.description == "0.90 'g/L'" && names == ["走太", "ミドル"])
        try expectSource(of: 0)
    }

    @Test("the example with the tree is the code of this test")
    func tree() throws {
        let text = #"{"resourceType":"Patient","name":[{"given":["走太"]}],"birthDate":"1958-02-30"}"#
        var printed: [String] = []
        func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }

        // example 1
        let document = try SourceDocument(json: SourceBytes(text))  // nothing is converted: 1.10 stays 1.10
        for finding in Validator().validate(document) {
            print(finding.position?.line ?? 0, finding.code, finding.expression, finding.message[.ja])
        }
        var tree = EditableTree(document)  // a value: a copy is independent
        tree["name", 0, "given", 0] = .string("走太郎")  // everything else stays byte for byte
        let json = JSONWriter().write(tree)
        let xml = try XMLWriter(.pretty()).write(document).bytes
        // end

        #expect(printed == ["1 VAL-0307 Patient.birthDate 暦にない日付です。"])
        #expect(String(decoding: json, as: UTF8.self) == text.replacingOccurrences(of: "走太", with: "走太郎"))
        #expect(String(decoding: xml, as: UTF8.self).contains(#"<given value="走太"/>"#))
        try expectSource(of: 1)
    }

    @Test("the example with a prescription's file is the code of this test")
    func nativeExample() throws {
        let record = "JAHIS10\r\n12,2\r\n101,1,1,,7\r\n201,1,1,1,1,,架空錠,3,1,錠\r\n"
        let folder = try TemporaryFolder()
        let path = try folder.write(record + record.replacing("7\r\n", with: "5\r\n"), to: "rx.csv")
        var printed: [String] = []
        func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }

        // example 2
        var reader = TaggedTextReader(try ByteStream(path: path))  // a file may hold several, behind each other
        while let text = try reader.next()?.text() {
            for finding in text.validate() {  // 201-7: field 7 of record 201
                print(finding.position?.line ?? 0, finding.code, finding.expression, finding.message[.ja])
            }
            var file = try PrescriptionFile(text)  // JAHIS10, SJ1 …; HandbookFile for handbooks
            file.prescription.rps[0].drugs[0].amount = "4"
            print(String(decoding: file.bytes(), as: UTF8.self))  // every other byte is as it was
            let conversion = PrescriptionConversion(file)  // ePrescriptionData; or dialect: .jpCore
            print(String(decoding: conversion.bundle.json(), as: UTF8.self))
            print(conversion.report().notCarried.map(\.source))  // 201-3: the guide has no element for it
        }
        // end

        #expect(printed.contains("1 JHS-0204 0 レコード51「処方箋交付年月日」がありません。"), "\(printed)")
        #expect(printed.count { $0.hasSuffix(",4,1,錠\r\n") } == 2 && printed.count { $0 == #"["201-3"]"# } == 2)
        try expectSource(of: 2)
    }

    /// A Swift example is the code between the two marks of its test, line for line.
    private func expectSource(of index: Int) throws {
        let examples = blocks("swift")
        try #require(examples.count == 3)
        let example = examples[index].components(separatedBy: "\n").drop { $0.hasPrefix("import ") || $0.isEmpty }
        let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
            .components(separatedBy: "\n")
        let start = try #require(source.firstIndex(of: "        // example \(index)"))
        let end = try #require(source[start...].firstIndex(of: "        // end"))
        #expect(source[(start + 1)..<end].map { String($0.dropFirst(8)) } == Array(example))
    }

    /// The code blocks of a language.
    private func blocks(_ language: String) -> [String] {
        readme.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
    }
}
