import Testing

@testable import SwiftCells

/// Code that the compiler should never write is refused before it runs, and values of another kind are met without a trap.
struct ValidatorTests {
    private func machine() -> Machine {
        let machine = Machine(heap: Heap(), limits: .submission)
        machine.fuel = 1_000_000
        return machine
    }

    private func failure(_ code: [Instruction], words: Int = 1, objects: Int = 1) throws -> CellFailure {
        let machine = machine()
        return try #require(throws: CellFailure.self) {
            let number = try machine.add(Routine(name: "f()", code: code, wordCount: words, objectCount: objects, keptObjects: 0))
            try machine.invoke(number, prepare: { _, _ in }, finish: { _, _ in })
        }
    }

    @Test(arguments: [
        [Instruction(.moveWord, 0, 5), Instruction(.return_)],
        [Instruction(.copyObject, 3, 0), Instruction(.return_)],
        [Instruction(.jump, immediate: 7), Instruction(.return_)],
        [Instruction(.jump, immediate: -9), Instruction(.return_)],
        [Instruction(.call, 9, 0, 0), Instruction(.return_)],
        [Instruction(.callNative, 0, 0, 0), Instruction(.return_)],
        [Instruction(.newRecord, 0, immediate: 4), Instruction(.return_)],
        [Instruction(.loadObject, 0, immediate: 4), Instruction(.return_)],
        [Instruction(.newObjectArray, 0, 0, 6), Instruction(.return_)],
        [Instruction(.loadInt, 0, immediate: 1)],
        [],
    ])
    func codeThatIsNotSoundIsRefused(_ code: [Instruction]) throws {
        #expect(try failure(code).kind == .internalFault)
    }

    @Test(arguments: [
        [Instruction(.count, 0, 0), Instruction(.return_)],
        [Instruction(.getWord, 0, 0, 0), Instruction(.return_)],
        [Instruction(.tag, 0, 0), Instruction(.return_)],
        [Instruction(.callClosure, 0, 0, 0), Instruction(.return_)],
        // An array where a record is wanted, and the other way round.
        [Instruction(.newWordArray, 0, 0, 0), Instruction(.tag, 0, 0), Instruction(.return_)],
        [Instruction(.newWordArray, 0, 0, 0), Instruction(.equalString, 0, 0, 0), Instruction(.return_)],
    ])
    func aValueOfAnotherKindIsAFaultAndNoTrap(_ code: [Instruction]) throws {
        #expect(try failure(code).kind == .internalFault)
    }

    @Test func afterAFaultTheSessionGoesOn() throws {
        let machine = machine()
        let bad = try machine.add(Routine(name: "bad()", code: [Instruction(.count, 0, 0), Instruction(.return_)], wordCount: 1, objectCount: 1, keptObjects: 0))
        let good = try machine.add(Routine(name: "good()", code: [Instruction(.loadInt, 0, immediate: 7), Instruction(.return_)], wordCount: 1, objectCount: 0, keptObjects: 0))
        #expect(throws: CellFailure.self) { try machine.invoke(bad, prepare: { _, _ in }, finish: { _, _ in }) }
        #expect(try machine.invoke(good, prepare: { _, _ in }, finish: { words, _ in words[0] }) == 7)
    }
}
