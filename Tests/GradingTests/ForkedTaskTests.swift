import Glibc
import Lessons
import Testing

@testable import Grading

/// What a submission's process may do, and what happens when it does it.
@Suite(.serialized) struct ForkedTaskTests {
    private func run(_ limits: WorkerLimits, _ work: () -> [UInt8]) throws -> ForkedTask.Ending {
        try ForkedTask.run(limits: limits, work).ending
    }

    private func limits(processor: Int = 10, wall: Double = 20, space: Int = 1 << 30, answer: Int = 1 << 20) -> WorkerLimits {
        WorkerLimits(processorSeconds: processor, wallSeconds: wall, addressSpace: space, answerBytes: answer)
    }

    private func reason(_ ending: ForkedTask.Ending) -> String {
        if case .died(let reason, _) = ending { reason } else { "it answered" }
    }

    @Test func anAnswerComesBack() throws {
        #expect(try run(limits()) { [1, 2, 3] } == .answered([1, 2, 3]))
    }

    @Test func aLongAnswerComesBackWhole() throws {
        let bytes = [UInt8](repeating: 7, count: 500_000)
        #expect(try run(limits()) { bytes } == .answered(bytes))
    }

    @Test func tooLongAnAnswerIsCutOff() throws {
        let bytes = [UInt8](repeating: 7, count: 3 << 20)
        #expect(reason(try run(limits()) { bytes }) == "its answer is longer than 1 MiB")
    }

    @Test func processorTimeIsLimited() throws {
        #expect(reason(try run(limits(processor: 1)) { while true {} }) == "it used more than 1 seconds of processor time")
    }

    @Test func wallTimeIsLimited() throws {
        let ending = try run(limits(wall: 0.3)) {
            while true { pause() }
        }
        #expect(reason(ending) == "it did not end within 0.3 seconds")
    }

    @Test func addressSpaceIsLimited() throws {
        let ending = try run(limits(space: 64 << 20)) {
            let space = mmap(nil, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            return [space == MAP_FAILED ? 1 : 0]
        }
        #expect(ending == .answered([1]))
    }

    @Test func nothingIsOpenButThePipes() throws {
        let secret = open("/etc/passwd", O_RDONLY)
        try #require(secret >= 0)
        defer { close(secret) }
        let ending = try run(limits()) {
            let usable = (0..<1024).filter { $0 != 2 && fcntl(CInt($0), F_GETFD) >= 0 }
            return [UInt8(usable.count), open("/etc/passwd", O_RDONLY) < 0 ? 1 : 0, socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) < 0 ? 1 : 0]
        }
        // One descriptor, the answer's, beside standard error, which is a pipe too.
        #expect(ending == .answered([1, 1, 1]))
    }

    @Test func aCrashIsTold() throws {
        #expect(reason(try run(limits()) { raise(SIGSEGV); return [] }) == "the grader crashed (signal 11)")
        #expect(reason(try run(limits()) { raise(SIGILL); return [] }) == "the grader trapped (signal 4)")
        #expect(reason(try run(limits()) { _exit(3) }) == "it ended with status 3")
        #expect(reason(try run(limits()) { raise(SIGKILL); return [] }) == "it was killed from outside")
    }

    @Test func whatADyingProcessSaysIsKept() throws {
        let ending = try run(limits()) {
            DescriptorBytes.write(Array("Fatal error: so and so\n".utf8), to: 2)
            raise(SIGTRAP)
            return []
        }
        #expect(ending == .died(reason: "the grader trapped (signal 5)", trace: "Fatal error: so and so\n"))
    }

    @Test func whatItChangesIsNotSeenHere() throws {
        var value = 1
        _ = try run(limits()) {
            value = 2
            return []
        }
        #expect(value == 1)
    }
}
