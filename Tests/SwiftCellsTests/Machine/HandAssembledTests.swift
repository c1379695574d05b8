import Testing

@testable import SwiftCells

/// The machine alone, on code written by hand.
struct HandAssembledTests {
    private func machine(steps: Int = 1_000_000_000, depth: Int = 1000) -> Machine {
        var limits = CellLimits.submission
        limits.steps = steps
        limits.callDepth = depth
        let machine = Machine(heap: Heap(), limits: limits)
        machine.fuel = steps
        return machine
    }

    /// Adds `fib`: its result in word 0, its argument in word 1.
    private func addFibonacci(to machine: Machine) throws -> Int {
        let number = machine.routineCount
        let code = [
            Instruction(.jumpGreaterEqualImmediate, 1, 2, 2),
            Instruction(.moveWord, 0, 1),
            Instruction(.return_),
            Instruction(.addIntImmediate, 4, 1, -1),
            Instruction(.call, number, 3, 0),
            Instruction(.moveWord, 2, 3),
            Instruction(.addIntImmediate, 4, 1, -2),
            Instruction(.call, number, 3, 0),
            Instruction(.addInt, 0, 2, 3),
            Instruction(.return_),
        ]
        return try machine.add(Routine(name: "fib(_:)", code: code, wordCount: 5, objectCount: 0, keptObjects: 0))
    }

    @Test func callsUseTheMachinesOwnStack() throws {
        let machine = machine()
        let fib = try addFibonacci(to: machine)
        let result = try machine.invoke(fib, prepare: { words, _ in words[1] = 20 }, finish: { words, _ in words[0] })
        #expect(result == 6765)
    }

    @Test func aRecursionWithoutEndReachesTheDepthLimit() throws {
        let machine = machine(depth: 100)
        let number = try machine.add(
            Routine(name: "down()", code: [Instruction(.call, 0, 0, 0), Instruction(.return_)], wordCount: 0, objectCount: 0, keptObjects: 0))
        let failure = try #require(throws: CellFailure.self) { try machine.invoke(number, prepare: { _, _ in }, finish: { _, _ in }) }
        #expect(failure.kind == .limit)
        #expect(failure.message.contains("100 deep"))
        #expect(failure.stack.first?.name == "down()")
    }

    @Test func aLoopWithoutEndReachesTheStepLimit() throws {
        let machine = machine(steps: 1000)
        let number = try machine.add(
            Routine(name: "spin()", code: [Instruction(.jumpBack, immediate: -1)], wordCount: 0, objectCount: 0, keptObjects: 0))
        let failure = try #require(throws: CellFailure.self) { try machine.invoke(number, prepare: { _, _ in }, finish: { _, _ in }) }
        #expect(failure.kind == .limit)
        #expect(failure.message.contains("1,000 steps"))
    }

    @Test func overflowSaysTheValues() throws {
        let machine = machine()
        let number = try machine.add(
            Routine(
                name: "f()", code: [Instruction(.addIntImmediate, 0, 0, 1), Instruction(.return_)], wordCount: 1, objectCount: 0, keptObjects: 0))
        let failure = try #require(throws: CellFailure.self) {
            try machine.invoke(number, prepare: { words, _ in words[0] = .max }, finish: { _, _ in })
        }
        #expect(failure.message == "arithmetic overflow: 9223372036854775807 + 1 is too large for Int")
    }

    @Test func aChainOfAMillionRecordsIsFreedWithoutRecursion() throws {
        let machine = machine()
        let layout = Layout(.value, heap: machine.heap, words: 0, objects: 1)
        var chain: Record? = nil
        for _ in 0..<1_000_000 {
            let record = Record.make(layout)
            record.objects[0] = chain
            chain = record
        }
        #expect(machine.heap.liveBytes >= 1_000_000 * layout.byteCount)
        chain = nil
        #expect(machine.heap.liveBytes == 0)
    }

    @Test func cyclesAreFreedWithTheHeap() throws {
        let heap = Heap()
        let layout = Layout(.instance, heap: heap, words: 0, objects: 1)
        weak var observer: Record?
        do {
            let one = Record.make(layout)
            let other = Record.make(layout)
            one.objects[0] = other
            other.objects[0] = one
            observer = one
        }
        #expect(observer != nil)
        heap.tearDown()
        #expect(observer == nil)
        #expect(heap.liveBytes == 0)
    }
}
