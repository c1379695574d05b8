import Foundation

/// The program that is running.
package enum ThisProgram {
    /// The path of its executable.
    package static var path: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
