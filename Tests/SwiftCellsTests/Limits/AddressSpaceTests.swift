import Testing

@testable import SwiftCells

/// What comes of a session for whose stacks the system has no addresses.
struct AddressSpaceTests {
    @Test(arguments: [1 << 44, 1 << 60]) func withoutAddressesEveryCellFailsWithAMessage(_ stackSlots: Int) throws {
        let session = CellSession(library: .standard, limits: .lesson, seed: 0, stackSlots: stackSlots) { $0() }
        for _ in 0..<2 {
            let outcome = session.run(CellSource("print(1)", firstLine: 7))
            let error = try #require(outcome.errors.first)
            #expect(error.kind == .limit)
            #expect(error.message == "There is no address space left for the stacks of the machine that runs cells.")
            #expect(error.notes.map(\.message) == ["Something limits the memory of this program (ulimit -v, a container): allow it \(MachineMemory.usualMegabytes) megabytes more."])
            #expect(error.range.start.line == 7)
            #expect(outcome.output.isEmpty)
        }
    }

    @Test func aSessionAsksForLessThanAHundredMegabytes() { #expect(50..<100 ~= MachineMemory.usualMegabytes) }
}
