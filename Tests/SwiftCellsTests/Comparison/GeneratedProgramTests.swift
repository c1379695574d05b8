import Foundation
import Testing

/// Random programs, of which swiftc and Gradual must say the same: whether they are Swift, what they print, where they trap.
///
/// `GRADUAL_GENERATED=5000` asks for as many, `GRADUAL_SEED=N` for others; a program that differs is shown with its seed. Without
/// being asked for, programs are only run here, where none may be a fault of Gradual's own.
@Suite(.serialized)
struct GeneratedProgramTests {
    static let environment = ProcessInfo.processInfo.environment
    static let requested = environment["GRADUAL_GENERATED"].flatMap { Int($0) }
    static let count = requested ?? 40
    static let comparesNow = SwiftCompiler.installed != nil && requested != nil
    static let seed = environment["GRADUAL_SEED"].flatMap { UInt64($0) } ?? 20_250_601

    @Test(.enabled(if: comparesNow, "compared with swiftc where GRADUAL_GENERATED says how many programs"))
    func programsThatAreSwiftDoTheSame() async throws {
        try await compare(count: Self.count, perCompilation: 50) { TypedPrograms.program(number: $0, seed: Self.seed &+ UInt64($0)) }
    }

    @Test(.enabled(if: comparesNow, "compared with swiftc where GRADUAL_GENERATED says how many programs"))
    func expressionsOfMixedTypesAreJudgedTheSame() async throws {
        try await compare(count: Self.count * 2, perCompilation: 200) { MixedExpressions.program(number: $0, seed: Self.seed &+ 1_000_000 &+ UInt64($0)) }
    }

    /// The same program comes of the same seed.
    @Test func seedsAreFixed() {
        for number in 0..<20 {
            #expect(TypedPrograms.program(number: number, seed: 5).text == TypedPrograms.program(number: number, seed: 5).text)
            #expect(MixedExpressions.program(number: number, seed: 5).text == MixedExpressions.program(number: number, seed: 5).text)
        }
    }

    /// Whatever is generated ends without a fault of Gradual's own, with swiftc or without.
    @Test func noGeneratedProgramIsAFault() {
        let session = GeneratedComparison.session()
        for number in 0..<Self.count {
            let program = TypedPrograms.program(number: number, seed: Self.seed &+ UInt64(number))
            if case .fault(let message) = GeneratedComparison.ours(program, in: session) { Issue.record("seed \(program.seed): \(message)\n\(program.text)") }
        }
    }

    private func compare(count: Int, perCompilation: Int, _ make: @escaping @Sendable (Int) -> GeneratedProgram) async throws {
        let compiler = try #require(SwiftCompiler.installed)
        let batches = stride(from: 0, to: count, by: perCompilation).map { start in start..<min(count, start + perCompilation) }
        // Two compilations at a time.
        try await withThrowingTaskGroup(of: [GeneratedComparison.Difference].self) { group in
            var waiting = batches[...]
            func add() {
                guard let batch = waiting.popFirst() else { return }
                group.addTask { try GeneratedComparison(compiler: compiler).differences(batch.map(make)) }
            }
            add()
            add()
            for try await differences in group {
                for difference in differences { Issue.record("\(difference)") }
                add()
            }
        }
    }
}
