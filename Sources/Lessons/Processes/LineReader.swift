import Glibc

/// Lines of bytes from a descriptor.
package struct LineReader {
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var start = 0
    private var scanned = 0

    /// - Parameter descriptor: What is read from; whoever opened it closes it.
    package init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    /// The next line, without its end; nil where the sender has closed.
    package mutating func next() -> [UInt8]? {
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                let line = Array(buffer[start..<end])
                start = end + 1
                scanned = start
                // Of a process that is copied again and again, each page in use costs.
                if start == buffer.count || start > 1 << 20 {
                    buffer.removeFirst(start)
                    (start, scanned) = (0, 0)
                }
                return line
            }
            scanned = buffer.count
            let count = DescriptorBytes.read(from: descriptor, appendingTo: &buffer)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
        }
    }
}
