import Tasuki

/// The one place where a run writes: a buffer in front of a descriptor or of a test.
///
/// When the reader at the other end has gone (`tasuki … | head`), ``isClosed`` turns true and what is still written is
/// dropped, so that a run can end quietly.
final class Output {
    /// Takes all bytes; returns why it could not.
    typealias Sink = (UnsafeRawBufferPointer) -> FileWriteError?

    private let sink: Sink
    private let capacity: Int
    private var buffer: [UInt8] = []
    /// Whether each line is handed on at once, as for a terminal.
    private let flushesLines: Bool
    private(set) var failure: FileWriteError?
    private(set) var isClosed = false

    init(capacity: Int = 1 << 16, flushesLines: Bool = false, sink: @escaping Sink) {
        (self.capacity, self.flushesLines, self.sink) = (capacity, flushesLines, sink)
    }

    convenience init(descriptor: Int32) {
        self.init(flushesLines: FileOutput.isTerminal(descriptor)) { bytes in
            FileOutput.write(bytes, to: descriptor, path: "-")
        }
    }

    func write(_ text: String) { write(text.utf8) }

    func write(_ bytes: some Collection<UInt8>) {
        guard !isClosed else { return }
        buffer.append(contentsOf: bytes)
        if buffer.count >= capacity || (flushesLines && buffer.last == 0x0A) { flush() }
    }

    func flush() {
        guard !isClosed, !buffer.isEmpty else { return }
        let error = buffer.withUnsafeBytes { sink($0) }
        buffer.removeAll(keepingCapacity: true)
        guard let error else { return }
        isClosed = true
        if error.reason != .readerGone { failure = error }
    }
}
