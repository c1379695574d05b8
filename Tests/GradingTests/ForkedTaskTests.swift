import Glibc
import Lessons
import Testing

@testable import Grading

/// What a submission's process may do, and what happens when it does it.
///
/// Each test has a process of its own to copy: what another test holds at the moment, such as a lock of Swift's runtime, would be held in
/// the copy for ever.
@Suite struct ForkedTaskTests {
    private static func run(_ limits: WorkerLimits, _ work: () -> [UInt8]) throws -> ForkedTask.Ending {
        try ForkedTask.run(limits: limits, work).ending
    }

    private static func limits(processor: Int = 10, wall: Double = 20, space: Int = 1 << 30, answer: Int = 1 << 20) -> WorkerLimits {
        WorkerLimits(processorSeconds: processor, wallSeconds: wall, addressSpace: space, answerBytes: answer)
    }

    private static func reason(_ ending: ForkedTask.Ending) -> String {
        if case .died(let reason, _) = ending { reason } else { "it answered" }
    }

    @Test func anAnswerComesBack() async {
        await #expect(processExitsWith: .success) {
            try #expect(Self.run(Self.limits()) { [1, 2, 3] } == .answered([1, 2, 3]))
        }
    }

    @Test func aLongAnswerComesBackWhole() async {
        await #expect(processExitsWith: .success) {
            let bytes = [UInt8](repeating: 7, count: 500_000)
            try #expect(Self.run(Self.limits()) { bytes } == .answered(bytes))
        }
    }

    @Test func tooLongAnAnswerIsCutOff() async {
        await #expect(processExitsWith: .success) {
            let bytes = [UInt8](repeating: 7, count: 3 << 20)
            try #expect(Self.reason(Self.run(Self.limits()) { bytes }) == "its answer is longer than 1 MiB")
        }
    }

    @Test func processorTimeIsLimited() async {
        await #expect(processExitsWith: .success) {
            try #expect(Self.reason(Self.run(Self.limits(processor: 1)) { while true {} }) == "it used more than 1 seconds of processor time")
        }
    }

    @Test func wallTimeIsLimited() async {
        await #expect(processExitsWith: .success) {
            let ending = try Self.run(Self.limits(wall: 0.3)) {
                while true { pause() }
            }
            #expect(Self.reason(ending) == "it did not end within 0.3 seconds")
        }
    }

    @Test func addressSpaceIsLimited() async {
        await #expect(processExitsWith: .success) {
            let ending = try Self.run(Self.limits(space: 64 << 20)) {
                let space = mmap(nil, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                return [space == MAP_FAILED ? 1 : 0]
            }
            #expect(ending == .answered([1]))
        }
    }

    @Test func nothingIsOpenButThePipes() async {
        await #expect(processExitsWith: .success) {
            let secret = open("/etc/passwd", O_RDONLY)
            try #require(secret >= 0)
            defer { close(secret) }
            let ending = try Self.run(Self.limits()) {
                let usable = (0..<1024).filter { $0 != 2 && fcntl(CInt($0), F_GETFD) >= 0 }
                return [UInt8(usable.count), open("/etc/passwd", O_RDONLY) < 0 ? 1 : 0, socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) < 0 ? 1 : 0]
            }
            // One descriptor, the answer's, beside standard error, which is a pipe too.
            #expect(ending == .answered([1, 1, 1]))
        }
    }

    @Test func aCrashIsTold() async {
        await #expect(processExitsWith: .success) {
            try #expect(Self.reason(Self.run(Self.limits()) { raise(SIGSEGV); return [] }) == "the grader crashed (signal 11)")
            try #expect(Self.reason(Self.run(Self.limits()) { raise(SIGILL); return [] }) == "the grader trapped (signal 4)")
            try #expect(Self.reason(Self.run(Self.limits()) { _exit(3) }) == "it ended with status 3")
            try #expect(Self.reason(Self.run(Self.limits()) { raise(SIGKILL); return [] }) == "it was killed from outside")
        }
    }

    @Test func whatADyingProcessSaysIsKept() async {
        await #expect(processExitsWith: .success) {
            let ending = try Self.run(Self.limits()) {
                DescriptorBytes.write(Array("Fatal error: so and so\n".utf8), to: 2)
                raise(SIGTRAP)
                return []
            }
            #expect(ending == .died(reason: "the grader trapped (signal 5)", trace: "Fatal error: so and so\n"))
        }
    }

    @Test func whatItChangesIsNotSeenHere() async {
        await #expect(processExitsWith: .success) {
            var value = 1
            _ = try Self.run(Self.limits()) {
                value = 2
                return []
            }
            #expect(value == 1)
        }
    }
}
