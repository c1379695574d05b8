/// Proves of compiled code what the loop takes for granted: that registers lie within the frame, jumps within the code, and
/// that every number refers to something.
///
/// Together with the class of each object, which the loop looks at itself, this keeps a mistake of the compiler from
/// reading or writing memory that is not the cell's. It costs a few nanoseconds an instruction, once a routine.
struct CodeValidator {
    let machine: Machine

    /// - Throws: `CellFailure` of kind `.internalFault` that names the instruction.
    func check(_ routine: Routine) throws {
        let code = routine.code
        guard let last = code.last, last.opcode.leaves else { throw fault(routine, code.count, "runs beyond its end") }
        for (index, instruction) in code.enumerated() {
            let (a, b, c) = instruction.opcode.operands
            var isSound = fits(a, Int(instruction.a), instruction, index, routine)
            if b.isWide {
                isSound = isSound && fits(b, instruction.immediate, instruction, index, routine)
            } else {
                isSound = isSound && fits(b, Int(instruction.b), instruction, index, routine) && fits(c, Int(instruction.c), instruction, index, routine)
            }
            switch instruction.opcode {
            case .nextWord: isSound = isSound && Int(instruction.b) + 1 < routine.wordCount
            // The callee borrows the closure from the caller's register, which must not be among its own.
            case .callClosure: isSound = isSound && instruction.a < instruction.c
            case .beginGlobalChange: isSound = isSound && 0..<Machine.globalLimit ~= instruction.immediate
            case .watch: isSound = isSound && instruction.immediate == routine.watchedStart - routine.start
            case .unwatch: isSound = isSound && instruction.immediate == 0
            // Only a routine itself writes it, behind its code.
            case .watched, .watchedGetWord, .watchedGetObject, .watchedSetWord: isSound = false
            case .elementOfElement: isSound = isSound && Int(instruction.k) < routine.wordCount
            case .nextObject, .nextCharacter: isSound = isSound && Int(instruction.a) + 1 < routine.objectCount
            default: break
            }
            // A closure is only borrowed by its own code, which may read from it and nothing else.
            if routine.contextRegister >= 0, instruction.opcode != .getWord, instruction.opcode != .getObject {
                isSound = isSound && !names(routine.contextRegister, instruction)
            } else if routine.contextRegister >= 0 {
                isSound = isSound && (instruction.opcode == .getWord || Int(instruction.a) != routine.contextRegister)
            }
            guard isSound else { throw fault(routine, index, "refers to what does not exist") }
        }
        for handler in routine.handlers {
            guard code.indices.contains(handler.target), handler.range.upperBound <= code.count, handler.firstFreeObject >= 0,
                handler.firstFreeObject <= routine.objectCount
            else { throw fault(routine, handler.target, "is no handler") }
        }
        guard routine.keptObjects <= routine.objectCount, routine.contextRegister < routine.objectCount else { throw fault(routine, 0, "has too few registers") }
    }

    /// Whether an instruction has an object register among its operands.
    private func names(_ register: Int, _ instruction: Instruction) -> Bool {
        func isNamed(_ operand: Operand, _ value: Int, selectedBy bit: UInt8) -> Bool {
            switch operand {
            case .object: value == register
            case .firstSelected, .secondSelected: instruction.k & bit != 0 && value == register
            case .firstObject: value <= register && register < value + Int(instruction.c)
            default: false
            }
        }
        let (a, b, c) = instruction.opcode.operands
        return isNamed(a, Int(instruction.a), selectedBy: 1) || isNamed(b, Int(instruction.b), selectedBy: 1) || isNamed(c, Int(instruction.c), selectedBy: c == .secondSelected ? 2 : 1)
    }

    private func fault(_ routine: Routine, _ index: Int, _ problem: String) -> CellFailure {
        let text = routine.code.indices.contains(index) ? ": " + Disassembler(machine: machine).describe(routine.code[index], at: index) : ""
        return CellFailure(.internalFault, "instruction \(index) of \(routine.name ?? "a library function") \(problem)\(text)")
    }

    /// Whether a jump may go there: within the code, and back without a condition only where it is charged for, so that no loop is
    /// without end. (A condition that goes back goes to where a loop takes its next element: that is a call, or there are so many.)
    private func isTarget(_ target: Int, _ instruction: Instruction, _ index: Int, _ routine: Routine) -> Bool {
        routine.code.indices.contains(target) && (instruction.opcode != .jump || target > index)
    }

    private func fits(_ operand: Operand, _ value: Int, _ instruction: Instruction, _ index: Int, _ routine: Routine) -> Bool {
        switch operand {
        case .none, .number, .signed, .wideNumber, .field, .method: return true
        case .word: return value < routine.wordCount
        case .object: return value < routine.objectCount
        case .firstSelected: return instruction.k & 1 == 0 ? value < routine.wordCount : value < routine.objectCount
        case .secondSelected: return instruction.k & 2 == 0 ? value <= routine.wordCount : value < routine.objectCount
        case .jump: return isTarget(index + 1 + instruction.signedC, instruction, index, routine)
        case .wideJump: return isTarget(index + 1 + value, instruction, index, routine)
        case .routine: return value < machine.routineCount
        case .native: return value < machine.nativeCount
        case .layout, .wideLayout: return machine.layouts.indices.contains(value)
        case .type, .wideType: return machine.types.indices.contains(value)
        case .requirement: return value < machine.witnesses.count
        case .wordWindow: return value <= routine.wordCount
        case .objectWindow:
            guard instruction.opcode == .callNative else { return value <= routine.objectCount }
            return value + machine.nativeTable[Int(instruction.a)]._withUnsafeGuaranteedRef { $0.objectCount } <= routine.objectCount
        case .firstWord: return value + Int(instruction.c) <= routine.wordCount
        case .firstObject: return value + Int(instruction.c) <= routine.objectCount
        case .wordConstant: return machine.wordConstants.indices.contains(value)
        case .objectConstant: return machine.objectConstants.indices.contains(value)
        case .globalWord, .globalObject: return 0..<Machine.globalLimit ~= value
        }
    }
}
