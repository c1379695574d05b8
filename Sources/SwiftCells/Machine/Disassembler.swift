/// Compiled code as text, an instruction a line: for developers of Gradual.
struct Disassembler {
    let machine: Machine

    func describe(_ routine: Routine) -> String {
        var text = "\(routine.name ?? "(library)"): \(routine.wordCount) words, \(routine.objectCount) objects"
        if routine.keptObjects > 0 { text += ", \(routine.keptObjects) kept" }
        text += "\n"
        var line: Int?
        for (index, instruction) in routine.code.enumerated() {
            let here = routine.line(at: index)?.start.line
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
        let (a, b, c) = (Int(i.a), Int(i.b), Int(i.c))
        func to(_ offset: Int) -> String { "-> \(index + 1 + offset)" }
        let operands: String
        switch i.opcode {
        case .jump, .jumpBack: operands = to(i.immediate)
        case .jumpIf, .jumpIfNot: operands = "w\(a) \(to(i.immediate))"
        case .jumpIfNil, .jumpIfNotNil: operands = "o\(a) \(to(i.immediate))"
        case .jumpEqualInt, .jumpNotEqualInt, .jumpLessInt, .jumpLessEqualInt, .jumpLessDouble, .jumpNotLessDouble, .jumpLessEqualDouble,
            .jumpNotLessEqualDouble, .jumpEqualDouble, .jumpNotEqualDouble, .loopLess, .loopLessEqual:
            operands = "w\(a) w\(b) \(to(i.signedC))"
        case .jumpEqualImmediate, .jumpNotEqualImmediate, .jumpLessImmediate, .jumpLessEqualImmediate, .jumpGreaterImmediate,
            .jumpGreaterEqualImmediate:
            operands = "w\(a) \(i.signedB) \(to(i.signedC))"
        case .nextWord, .nextObject: operands = "o\(a) w\(b) \(to(i.signedC))"
        case .loadInt: operands = "w\(a) \(i.immediate)"
        case .loadWord: operands = "w\(a) \(machine.wordConstants[i.immediate])"
        case .loadObject, .trap:
            let constant = machine.objectConstants[i.immediate]
            operands = (i.opcode == .trap ? "" : "o\(a) ") + ((constant as? StringObject)?.value.debugDescription ?? "\(constant)")
        case .addIntImmediate, .mulIntImmediate, .divIntImmediate, .remIntImmediate: operands = "w\(a) w\(b) \(i.signedC)"
        case .call, .newClosure: operands = describeCall(i)
        case .callNative: operands = "\(machine.nativeTable[a].takeUnretainedValue().function.signature.lastLine) w+\(b) o+\(c)"
        default: operands = "\(a) \(b) \(c)" + (i.k != 0 ? " k\(i.k)" : "")
        }
        return pad(name, 24, left: true) + operands
    }

    private func describeCall(_ i: Instruction) -> String {
        if i.opcode == .newClosure { return "o\(i.a) layout \(i.b) \(machine.routine(Int(i.c)).name ?? "routine \(i.c)")" }
        return "\(machine.routine(Int(i.a)).name ?? "routine \(i.a)") w+\(i.b) o+\(i.c)"
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
