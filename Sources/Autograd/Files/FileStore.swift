/// Where the engine reads and writes files: the disk, or what a session of cells has in its place.
package protocol FileStore {
    /// The bytes of a file.
    ///
    /// - Throws: `TensorError` where it cannot be read.
    func read(_ path: String) throws -> [UInt8]
    /// Replaces a file by these bytes, or makes it.
    ///
    /// - Throws: `TensorError` where it cannot be written.
    func write(_ bytes: [UInt8], to path: String) throws
    /// Whether there is something at a path.
    func exists(_ path: String) -> Bool
}
