import Tasuki

@testable import TasukiCommand

/// What a run of the command left behind.
struct Run {
    var status: Int32
    var output: String, errors: String
    var bytes: [UInt8]

    /// Runs a command line in this process, in English unless it says otherwise.
    init(_ words: String..., input: String = "", environment: [String: String] = [:]) {
        self.init(words: words, input: Array(input.utf8), environment: environment)
    }

    init(
        words: [String], input: [UInt8] = [], environment: [String: String] = [:], closingOutputAfter limit: Int = .max
    ) {
        final class Sink {
            var bytes: [UInt8] = []
            var count = 0
        }
        let (output, errors) = (Sink(), Sink())
        var rest = input[...]
        let surroundings = Surroundings(
            output: Output { bytes in
                output.count += 1
                guard output.count <= limit else { return FileWriteError(path: "-", reason: .readerGone) }
                output.bytes += bytes
                return nil
            },
            errors: Output { bytes in
                errors.bytes += bytes
                return nil
            },
            standardInput: {
                ByteStream(name: "-") { buffer in
                    let piece = rest.prefix(buffer.count)
                    buffer.copyBytes(from: piece)
                    rest = rest.dropFirst(piece.count)
                    return piece.count
                }
            },
            environment: { environment[$0] }, coreCount: 2)
        status = Tool.run(words, in: surroundings)
        bytes = output.bytes
        self.output = String(decoding: output.bytes, as: UTF8.self)
        self.errors = String(decoding: errors.bytes, as: UTF8.self)
    }
}
