import Foundation
import Tasuki
import TestSupport
import Testing

@testable import TasukiCommand

/// A folder of files and of NDJSON, good and bad, larger than what is on its way at the same time.
private func recordsForJobs() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<40 {
        let lines = (0..<150).map { line in
            switch (number + line) % 5 {
            case 0: #"{"resourceType": "Patient", "birthDate": "1970-02-30", "id": "\#(line)"}"#
            case 1: #"{"resourceType": "Patient", "gender": "\#(line)"}"#
            case 2: #"{"resourceType": "Observation""#
            default: #"{"resourceType": "Patient", "active": true}"#
            }
        }
        try folder.write(lines.joined(separator: "\n"), to: number % 10 == 0 ? "\(number).ndjson" : "\(number).txt")
        try folder.write(lines[number], to: "\(number).json")
    }
    return folder
}

@Test("the output is the same with any number of jobs, and in every run", arguments: ["text", "json"])
func sameOutput(format: String) throws {
    let folder = try recordsForJobs()
    let words = ["validate", "--format", format, folder.path, folder.path + "/none.json", folder.path + "/3.json"]
    let alone = Run(words: words + ["--jobs", "1"])
    #expect(alone.status == 2)
    #expect(alone.output.count > 10_000)
    for jobs in ["2", "3", "8"] {
        for _ in 0..<2 {
            let run = Run(words: words + ["--jobs", jobs])
            #expect(run.output == alone.output && run.status == alone.status)
        }
    }
    #expect(Run(words: words).output == alone.output)
}

@Test("a closed output ends a run with several jobs")
func closedOutputWithJobs() {
    let bad = #"{"resourceType": "Patient", "active": 1}"# + "\n"
    let input = Array(String(repeating: bad, count: 20_000).utf8)
    let run = Run(words: ["validate", "--jobs", "4", "-"], input: input, closingOutputAfter: 1)
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(run.bytes.count < 200_000)
}

@Test("what a pipe gave is answered while it gives nothing more", .timeLimit(.minutes(10)), arguments: ["1", "4"])
func idlePipe(jobs: String) throws {
    let (input, output) = (Pipe(), Pipe())
    let run = Thread {
        let surroundings = Surroundings(
            output: Output(descriptor: output.fileHandleForWriting.fileDescriptor), errors: Output { _ in nil },
            standardInput: { ByteStream(descriptor: input.fileHandleForReading.fileDescriptor, name: "-") },
            environment: { _ in nil }, coreCount: 2)
        _ = Tool.run(["validate", "--lang", "en", "--jobs", jobs, "-"], in: surroundings)
        try? output.fileHandleForWriting.close()
    }
    run.stackSize = 8 << 20
    run.start()
    let record = Data("{\"resourceType\": \"Patient\", \"gender\": \"x\"}\n".utf8)
    for number in 1...3 {
        try input.fileHandleForWriting.write(contentsOf: record + (number == 1 ? record : Data()))
        var answer = ""
        while !answer.contains("-:\(number + 1):") {
            answer += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        }
    }
    try input.fileHandleForWriting.close()
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    #expect(String(decoding: rest, as: UTF8.self).contains("4"))
}
