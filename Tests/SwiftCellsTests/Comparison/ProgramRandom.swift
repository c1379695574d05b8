@testable import SwiftCells

/// Choices of a generated program: the same for the same seed on every machine.
struct ProgramRandom {
    private var source: RandomSource

    init(seed: UInt64) { source = RandomSource(seed: seed) }

    mutating func below(_ count: Int) -> Int { count <= 0 ? 0 : Int(truncatingIfNeeded: source.next() >> 33) % count }
    /// True in `part` of `whole` cases.
    mutating func chance(_ part: Int, of whole: Int) -> Bool { below(whole) < part }
    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}

/// A program of which nobody knows yet what comes of it: declarations of its own, and a function that runs it.
struct GeneratedProgram: Sendable {
    /// Tells it from the others that are compiled with it; every name it declares ends in it.
    let number: Int
    let seed: UInt64
    let text: String
    /// What it imports: programs that are compiled together import the same. Where nil, swiftc needs the C library for the tests' own sake.
    var module: String?
    /// The call that runs it.
    var call: String { "run\(number)()" }
}
