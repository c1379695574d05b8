import Foundation
import Subprocess
import SwiftCells

/// Compiles lessons with `swiftc`, and holds what the programs print against what the cells gave here.
package struct LessonVerifier: Sendable {
    private let toolchain: SwiftToolchain

    /// - Parameter toolchain: The compiler, and the modules it compiles against.
    package init(_ toolchain: SwiftToolchain) { self.toolchain = toolchain }

    /// What the program may print, in bytes.
    private static let mostOutput = 64 << 20

    /// Verifies the cells of a lesson that ran here.
    ///
    /// A cell that fails here because of its text, and should, must be refused by the compiler too; one that fails as it
    /// runs must end the program. What cells do not support, Swift may.
    ///
    /// - Parameter transcript: what came of running the lesson here.
    /// - Throws: a `LessonError` where the compiler cannot be used.
    package func verify(_ lesson: Lesson, _ transcript: Transcript) async throws -> Verification {
        let start = ContinuousClock.now
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-verify-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var result = Verification(file: lesson.file, cells: 0, findings: [], seconds: 0)
        let ran = transcript.cells.indices.filter { [.ok, .mismatch].contains(transcript.cells[$0].status) }
        let refused = ran.filter { Self.isRefused(transcript.cells[$0]) }
        let running = ran.filter { !refused.contains($0) }
        result.cells = ran.count
        if let failed = transcript.cells.first(where: { $0.status == .failed }) {
            result.findings.append(.init(line: failed.line, .failedHere(failed.errors.first?.message ?? "")))
        }
        let places = transcript.cells.map(\.randomPlace)
        switch try await toolchain.compile(SwiftProgram(lesson, cells: running, randomPlaces: places), in: folder) {
        case .rejected(let messages):
            let line = running.first.map { transcript.cells[$0].line } ?? 1
            result.findings.append(.init(line: Self.line(of: messages, in: lesson.file) ?? line, .rejected(Self.errors(in: messages))))
        case .program(let path):
            // A program does what the cells did, without counting steps.
            let seconds = 60 + transcript.seconds * 20
            result.findings += try await findings(of: path, lesson, transcript, running, seconds: seconds)
        }
        for index in refused where transcript.cells[index].errors.contains(where: { $0.kind == .type || $0.kind == .syntax }) {
            let before = running.filter { $0 < index && lesson.cells[$0].mode != .throwing }
            if case .program = try await toolchain.compile(SwiftProgram(lesson, cells: before + [index]), in: folder) {
                result.findings.append(.init(line: transcript.cells[index].line, .accepted(transcript.cells[index].errors[0].message)))
            }
        }
        result.seconds = (ContinuousClock.now - start) / .seconds(1)
        return result
    }

    /// Whether a cell failed before it ran.
    private static func isRefused(_ cell: CellTranscript) -> Bool {
        cell.errors.contains { [.syntax, .type, .unsupported].contains($0.kind) }
    }

    // MARK: Running

    private func findings(
        of program: String, _ lesson: Lesson, _ transcript: Transcript, _ cells: [Int], seconds: Double
    ) async throws -> [Verification.Finding] {
        var findings: [Verification.Finding] = []
        let straight = cells.filter { lesson.cells[$0].mode != .throwing }
        guard let run = try await run(program, for: lesson, failing: nil, seconds: seconds) else {
            return [.init(line: lesson.cells.first?.lines.lowerBound ?? 1, .ended("it did not end within \(Int(seconds)) seconds"))]
        }
        for index in straight {
            guard let theirs = run.output.cells[index] else { break }
            findings += Self.compare(lesson.cells[index], transcript.cells[index], theirs)
        }
        if !run.output.ended.contains(-1) {
            let last = straight.last { run.output.cells[$0] != nil } ?? straight.first
            findings.append(.init(line: last.map { transcript.cells[$0].line } ?? 1, .ended(run.message)))
        }
        for index in cells where lesson.cells[index].mode == .throwing && !transcript.cells[index].errors.isEmpty {
            guard let run = try await self.run(program, for: lesson, failing: index, seconds: seconds) else { continue }
            let line = transcript.cells[index].line
            if run.output.ended.contains(index) {
                findings.append(.init(line: line, .didNotFail(transcript.cells[index].errors[0].message)))
            } else if let theirs = run.output.cells[index] {
                findings += Self.compare(lesson.cells[index], transcript.cells[index], theirs)
            }
        }
        return findings
    }

    private struct Run: Sendable {
        var output: ProgramOutput
        /// What it said on standard error, and how it ended.
        var message: String
    }

    /// Runs the program in a folder of its own, where it finds the lesson's files and what it saves goes with it; nil where it does not end in time.
    private func run(_ path: String, for lesson: Lesson, failing: Int?, seconds: Double) async throws -> Run? {
        let folder = try ProgramFolder(mirroring: LessonFiles.folder(of: lesson.file))
        defer { folder.remove() }
        let environment = Environment.inherit.updating([
            Environment.Key(stringLiteral: SwiftProgram.failingCell): failing.map(String.init), "SWIFT_BACKTRACE": "enable=no",
        ])
        return try await withThrowingTaskGroup(of: Run?.self) { group in
            group.addTask {
                let result = try await Subprocess.run(
                    .path(.init(path)), environment: environment,
                    workingDirectory: .init(folder.url.path()), output: .string(limit: Self.mostOutput), error: .string(limit: 1 << 20))
                let error = result.standardError.split(separator: "\n").last.map(String.init)
                return Run(output: ProgramOutput(result.standardOutput), message: error ?? "\(result.terminationStatus)")
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    // MARK: Comparing

    private static func compare(_ cell: Cell, _ ours: CellTranscript, _ theirs: CellOutcome) -> [Verification.Finding] {
        var findings: [Verification.Finding] = []
        let here = OutcomeComparison.page(output: ours.output, value: ours.errors.isEmpty ? ours.value : nil)
        let there = OutcomeComparison.page(output: theirs.output, value: theirs.value)
        if here != there { findings.append(.init(line: ours.line, .different(difference(here, there)))) }
        let checks = OutcomeComparison(theirs).checks(of: cell.expectations)
        for (expectation, pair) in zip(cell.expectations, zip(ours.checks, checks)) {
            guard case .comment = expectation.source, pair.0.actual != pair.1.actual else { continue }
            findings.append(.init(line: expectation.line, .different(difference(pair.0.actual, pair.1.actual))))
        }
        return findings
    }

    /// What the cells gave here, as the page, against what the program printed.
    private static func difference(_ here: String, _ there: String) -> Difference {
        var expectation = Expectation(source: .comment(value: 0..<0), line: 1, text: here)
        expectation.absoluteTolerance = 0
        if let marked = PageComparison([expectation], given: there).checks(of: [expectation]).first?.difference { return marked }
        // Equal to a reader of numbers, and yet not the same text.
        return Difference(
            rows: OutputText.lines(here).map { .expected([.init($0, isDifferent: true)]) }
                + OutputText.lines(there).map { .actual([.init($0, isDifferent: true)]) })
    }

    // MARK: The compiler's messages

    private static func errors(in messages: String) -> String {
        let lines = messages.split(separator: "\n").filter { $0.contains(": error:") }
        return lines.isEmpty ? String(messages.suffix(2_000)) : lines.prefix(10).joined(separator: "\n")
    }

    private static func line(of messages: String, in file: String) -> Int? {
        for line in messages.split(separator: "\n") where line.contains(": error:") && line.hasPrefix("\(file):") {
            return Int(line.dropFirst(file.count + 1).prefix { $0.isNumber })
        }
        return nil
    }
}
