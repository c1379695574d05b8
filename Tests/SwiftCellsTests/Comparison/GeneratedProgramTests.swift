import Foundation
import Testing

/// Random programs, of which swiftc and Gradual must say the same: whether they are Swift, what they print, where they trap.
///
/// A run compares a fixed few of each kind. `GRADUAL_GENERATED=5000 swift test --filter GeneratedProgramTests` compares a quarter as many each of
/// programs that are well-typed by construction, programs about lifetimes, expressions of types chosen blindly, the same where something is wanted
/// of them, and calls of whatever the library declares; `GRADUAL_SEED=N` asks for others, and `GRADUAL_SWIFTC_RECORD=FOLDER` keeps what swiftc
/// said, so that the next run need not compile. A program that differs is shown with its seed.
@Suite(.serialized)
struct GeneratedProgramTests {
    static let environment = ProcessInfo.processInfo.environment
    /// How many without being asked: as many as swiftc compiles in some 20 seconds on two cores.
    static let usualCount = 60
    static let count = environment["GRADUAL_GENERATED"].flatMap { Int($0) } ?? usualCount
    static let seed = environment["GRADUAL_SEED"].flatMap { UInt64($0) } ?? 20_250_601

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func programsThatAreSwiftDoTheSame() async throws {
        try await compare(count: Self.count / 4, perCompilation: 50) { TypedPrograms.program(number: $0, seed: Self.seed &+ UInt64($0)) }
    }

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func expressionsOfMixedTypesAreJudgedTheSame() async throws {
        try await compare(count: Self.count / 4, perCompilation: 50) { MixedExpressions.program(number: $0, seed: Self.seed &+ 1_000_000 &+ UInt64($0)) }
    }

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func expressionsInContextsAreJudgedTheSame() async throws {
        try await compare(count: Self.count / 4, perCompilation: 50, allowedRefusals: Self.count / 4 / 40) { MixedExpressions.programInContexts(number: $0, seed: Self.seed &+ 4_000_000 &+ UInt64($0)) }
    }

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func callsOfTheLibraryAreJudgedTheSame() async throws {
        // Few of what swiftc knows a meaning for have none here: they are listed, and must stay few.
        try await compare(count: Self.count / 4, perCompilation: 50, allowedRefusals: Self.count / 4 / 200) { LibraryCalls.program(number: $0, seed: Self.seed &+ 2_000_000 &+ UInt64($0)) }
    }

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func instancesGoWhenTheyDoInSwift() async throws {
        try await compare(count: Self.count / 4, perCompilation: 50) { LifetimePrograms.program(number: $0, seed: Self.seed &+ 5_000_000 &+ UInt64($0)) }
    }

    /// The same program comes of the same seed.
    @Test func seedsAreFixed() {
        for number in 0..<20 {
            #expect(TypedPrograms.program(number: number, seed: 5).text == TypedPrograms.program(number: number, seed: 5).text)
            #expect(LifetimePrograms.program(number: number, seed: 5).text == LifetimePrograms.program(number: number, seed: 5).text)
            #expect(LibraryCalls.program(number: number, seed: 5).text == LibraryCalls.program(number: number, seed: 5).text)
            #expect(MixedExpressions.program(number: number, seed: 5).text == MixedExpressions.program(number: number, seed: 5).text)
        }
    }

    /// Whatever is generated ends without a fault of Gradual's own, with swiftc or without.
    @Test func noGeneratedProgramIsAFault() {
        let session = GeneratedComparison.session()
        for number in 0..<Self.count / 2 {
            let program = TypedPrograms.program(number: number, seed: Self.seed &+ UInt64(number))
            if case .fault(let message) = GeneratedComparison.ours(program, in: session) { Issue.record("seed \(program.seed): \(message)\n\(program.text)") }
        }
    }

    /// - Parameter allowedRefusals: how many programs that swiftc accepts may be refused here.
    private func compare(count: Int, perCompilation: Int, allowedRefusals: Int = 0, _ make: @escaping @Sendable (Int) -> GeneratedProgram) async throws {
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
            var refusals: [GeneratedComparison.Difference] = []
            for try await differences in group {
                refusals += differences.filter(\.isRefusal)
                for difference in differences where !difference.isRefusal { Issue.record("\(difference)") }
                add()
            }
            if refusals.count > allowedRefusals {
                for difference in refusals { Issue.record("\(difference)") }
            } else {
                for difference in refusals { print("refused: \(difference)") }
            }
        }
    }
}
