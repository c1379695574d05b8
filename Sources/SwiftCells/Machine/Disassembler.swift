/// Compiled code as text, an instruction a line: for developers of Gradual.
struct Disassembler {
    let machine: Machine

    func describe(_ number: Int) -> String {
        let routine = machine.routine(number)
        var text = "\(routine.name.map { $0.isEmpty ? "the cell" : $0 } ?? "routine \(number)"): \(routine.wordCount) words, \(routine.objectCount) objects"
        if routine.keptObjects > 0 { text += ", \(routine.keptObjects) kept" }
        text += "\n"
        var line: Int?
        for (index, instruction) in routine.code.enumerated() {
            let here = routine.place(of: index).flatMap { routine.file?.line(at: $0.start) }
            let margin = here == line || here == nil ? "" : "\(here ?? 0)"
            line = here ?? line
            text += pad(margin, 6) + pad("\(index)", 5) + "  " + describe(instruction, at: index) + "\n"
        }
        for handler in routine.handlers {
            text += "      \(handler.kind == .thrown ? "errors" : "failures") in \(handler.range.lowerBound)..<\(handler.range.upperBound) go to \(handler.target)\n"
        }
        return text
    }

    func describe(_ i: Instruction, at index: Int) -> String {
        let name = "\(i.opcode)".trimmingSuffix("_")
        let (a, b, c) = i.opcode.operands
        var parts = [show(a, Int(i.a), i, index)]
        if b.isWide { parts.append(show(b, i.immediate, i, index)) } else { parts += [show(b, Int(i.b), i, index), show(c, Int(i.c), i, index)] }
        if i.k != 0 { parts.append("k\(i.k)") }
        return pad(name, 24, left: true) + parts.compactMap { $0 }.joined(separator: " ")
    }

    private func show(_ operand: Operand, _ value: Int, _ i: Instruction, _ index: Int) -> String? {
        func signed(_ value: Int) -> Int { Int(Int16(truncatingIfNeeded: value)) }
        switch operand {
        case .none: return nil
        case .word: return "w\(value)"
        case .object: return "o\(value)"
        case .firstSelected: return (i.k & 1 == 0 ? "w" : "o") + "\(value)"
        case .secondSelected: return (i.k & 2 == 0 ? "w" : "o") + "\(value)"
        case .number, .wideNumber: return "\(value)"
        case .signed: return "\(signed(value))"
        case .field: return ".\(value)"
        case .jump: return "-> \(index + 1 + signed(value))"
        case .wideJump: return "-> \(index + 1 + value)"
        case .wordWindow: return "w+\(value)"
        case .objectWindow: return "o+\(value)"
        case .firstWord: return "w\(value)…"
        case .firstObject: return "o\(value)…"
        case .method: return "method \(value)"
        case .requirement: return "requirement \(value)"
        case .globalWord: return "global w\(value)"
        case .globalObject: return "global o\(value)"
        case .routine: return value < machine.routineCount ? machine.routine(value).name.map { $0.isEmpty ? "the cell" : $0 } ?? "routine \(value)" : "?"
        case .native: return value < machine.nativeCount ? machine.nativeTable[value].takeUnretainedValue().function.signature.lastLine : "?"
        case .layout, .wideLayout: return machine.layouts.indices.contains(value) ? "layout \(value)\(machine.layouts[value].takeUnretainedValue().type.map { " " + $0.name } ?? "")" : "?"
        case .type, .wideType: return machine.types.indices.contains(value) ? machine.types[value].name : "?"
        case .wordConstant: return machine.wordConstants.indices.contains(value) ? "\(machine.wordConstants[value])" : "?"
        case .objectConstant:
            guard machine.objectConstants.indices.contains(value) else { return "?" }
            return (machine.objectConstants[value] as? StringObject)?.value.debugDescription ?? "constant \(value)"
        }
    }

    private func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? text + space : space + text
    }
}

extension String {
    /// The last line: a signature after its documentation.
    var lastLine: String { split(separator: "\n").last.map(String.init) ?? self }

    func trimmingSuffix(_ suffix: Character) -> String { last == suffix ? String(dropLast()) : self }
}
