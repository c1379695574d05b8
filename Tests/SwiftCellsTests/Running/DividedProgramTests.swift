import Testing

@testable import SwiftCells

/// A program does the same in one cell and in two.
struct DividedProgramTests {
    /// A program that comes to its end in one cell, and a place where it falls in two.
    struct Divided: CustomTestStringConvertible, Sendable {
        var program: ProgramTests.Program
        var first: String
        var second: String

        var testDescription: String { "\(program.name), after line \(first.count(where: \.isNewline))" }
    }

    static let programs = ProgramTests.programs.compactMap(divided)

    /// Divides a program before one of the statements at its top level that begin a line, always the same.
    private static func divided(_ program: ProgramTests.Program) -> Divided? {
        guard program.marks("// error: ").isEmpty, !program.text.contains("\n// ---\n") else { return nil }
        let lowered = SyntaxLowering.lower(SourceFile(program.text), nestingLimit: CellLimits.submission.nesting, operators: .standard)
        let places = lowered.statements.dropFirst().compactMap { statement in
            let place = program.text.utf8.index(program.text.startIndex, offsetBy: statement.range.start)
            return program.text[..<place].last == "\n" ? place : nil
        }
        guard !places.isEmpty else { return nil }
        var random = ProgramRandom(seed: UInt64(program.text.utf8.count))
        let place = random.pick(places)
        return Divided(program: program, first: String(program.text[..<place]), second: String(program.text[place...]))
    }

    @Test func thereArePrograms() { #expect(Self.programs.count > 600) }

    /// The first part of a program that is compared must stand alone; that of nearly all does.
    @Test func mostAreCompared() {
        let tried = Self.programs.enumerated().filter { $0.offset.isMultiple(of: 10) }.map(\.element)
        let compared = tried.filter { Self.outcome(of: $0) != nil }
        #expect(compared.count * 4 > tried.count * 3, "only \(compared.count) of \(tried.count)")
    }

    @Test(arguments: programs) func doesTheSameInTwoCells(_ divided: Divided) {
        guard let outcome = Self.outcome(of: divided) else { return }
        var printed = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if printed.last == "" { printed.removeLast() }
        #expect(printed == divided.program.expectedOutput, "\(outcome.errors.map(\.message))")
        #expect(outcome.errors.count == divided.program.marks("// fails: ").count, "\(outcome.errors.map(\.message))")
    }

    /// What a program does in two cells; `nil` where it cannot be divided there.
    private static func outcome(of divided: Divided) -> (output: String, errors: [CellDiagnostic])? {
        var limits = CellLimits.submission
        limits.steps = 2_000_000_000
        let session = CellSession(limits: limits)
        let first = session.run(CellSource(divided.first))
        // What is declared further down is not known yet.
        if first.errors.contains(where: { $0.kind == .type }) { return nil }
        var output = first.output
        var errors = first.errors
        if first.succeeded {
            let second = session.run(CellSource(divided.second))
            output += second.output
            errors += second.errors
        }
        // What cells can only do where they declare it.
        if errors.contains(where: { $0.kind == .unsupported && $0.message.contains("in one cell") }) { return nil }
        return (output, errors)
    }
}
