import Subprocess

/// The lines that a process writes, as bytes.
package struct OutputLines {
    private var chunks: SubprocessOutputSequence.Iterator
    private var buffer: [UInt8] = []

    /// - Parameter output: What the process writes, as it comes.
    package init(_ output: SubprocessOutputSequence) { chunks = output.makeAsyncIterator() }

    /// The next line, without its end; nil where the process has ended.
    package mutating func next() async throws -> [UInt8]? {
        var scanned = 0
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                defer { buffer.removeFirst(end + 1) }
                return Array(buffer[..<end])
            }
            scanned = buffer.count
            guard let chunk = try await chunks.next() else { return nil }
            chunk.withUnsafeBytes { buffer.append(contentsOf: $0) }
        }
    }
}
