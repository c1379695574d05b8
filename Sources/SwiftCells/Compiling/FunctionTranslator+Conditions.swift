/// Truth values as jumps, and what depends on them.
extension FunctionTranslator {
    /// Jumps if a condition's truth is `when`, with comparisons fused into the jump.
    func branch(_ condition: TypedExpression, to label: CodeBuilder.Label, when wanted: Bool) throws {
        switch condition.kind {
        case .boolean(let value):
            if value == wanted { code.jump(.jump, to: label) }
        case .and(let left, let right):
            if wanted {
                let end = code.label()
                try branch(left, to: end, when: false)
                try isolated { try branch(right, to: label, when: true) }
                code.bind(end)
            } else {
                try branch(left, to: label, when: false)
                try isolated { try branch(right, to: label, when: false) }
            }
        case .or(let left, let right):
            if wanted {
                try branch(left, to: label, when: true)
                try isolated { try branch(right, to: label, when: true) }
            } else {
                let end = code.label()
                try branch(left, to: end, when: true)
                try isolated { try branch(right, to: label, when: false) }
                code.bind(end)
            }
        case .call(let reference, nil, let arguments):
            guard let intrinsic = try intrinsic(of: reference), try fused(intrinsic, arguments, label, wanted) else {
                return try plainBranch(condition, label, wanted)
            }
        case .isNil(let inner, let negated):
            let register = try object(inner)
            if temporaries.isEmpty {
                code.jump(wanted == negated ? .jumpIfNotNil : .jumpIfNil, register, to: label)
            } else {
                // The object is let go before the jump.
                let test = try code.newWord()
                code.emit(.isNil, test, register)
                releaseTemporaries()
                code.jump(wanted == negated ? .jumpIfNot : .jumpIf, test, to: label)
            }
        default: try plainBranch(condition, label, wanted)
        }
    }

    private func plainBranch(_ condition: TypedExpression, _ label: CodeBuilder.Label, _ wanted: Bool) throws {
        let register = try word(condition)
        // Temporaries of the condition are let go on both ways.
        releaseTemporaries()
        code.jump(wanted ? .jumpIf : .jumpIfNot, register, to: label)
    }

    /// A comparison and its jump in one instruction; false where there is none for it.
    private func fused(_ intrinsic: Intrinsic, _ arguments: [TypedExpression.Argument], _ label: CodeBuilder.Label, _ wanted: Bool) throws -> Bool {
        if case .word(.not) = intrinsic, case .value(let inner)? = arguments.first?.value {
            try branch(inner, to: label, when: !wanted)
            return true
        }
        guard arguments.count == 2, case .value(var left) = arguments[0].value, case .value(var right) = arguments[1].value else { return false }
        let opcode: Opcode
        var wanted = wanted
        var isSwapped = false
        switch intrinsic {
        case .word(let plain): opcode = plain
        case .swapped(let plain): (opcode, isSwapped) = (plain, true)
        case .negated(let plain): (opcode, wanted) = (plain, !wanted)
        default: return false
        }
        switch opcode {
        case .equalInt, .lessInt, .lessEqualInt, .equalDouble, .lessDouble, .lessEqualDouble: break
        default: return false
        }
        // Small constants are part of the instruction.
        if [.equalInt, .lessInt, .lessEqualInt].contains(opcode) {
            if let constant = right.smallInteger {
                let register = try word(left)
                releaseTemporaries()
                code.jump(Self.immediate(opcode, isSwapped: isSwapped, wanted), register, constant, to: label)
                return true
            }
            if let constant = left.smallInteger {
                let register = try word(right)
                releaseTemporaries()
                code.jump(Self.immediate(opcode, isSwapped: !isSwapped, wanted), register, constant, to: label)
                return true
            }
        }
        var first = try stableWord(left, before: [right])
        var second = try word(right)
        releaseTemporaries()
        if isSwapped {
            swap(&first, &second)
            swap(&left, &right)
        }
        switch (opcode, wanted) {
        case (.equalInt, true): code.jump(.jumpEqualInt, first, second, to: label)
        case (.equalInt, false): code.jump(.jumpNotEqualInt, first, second, to: label)
        case (.lessInt, true): code.jump(.jumpLessInt, first, second, to: label)
        case (.lessInt, false): code.jump(.jumpLessEqualInt, second, first, to: label)
        case (.lessEqualInt, true): code.jump(.jumpLessEqualInt, first, second, to: label)
        case (.lessEqualInt, false): code.jump(.jumpLessInt, second, first, to: label)
        case (.equalDouble, true): code.jump(.jumpEqualDouble, first, second, to: label)
        case (.equalDouble, false): code.jump(.jumpNotEqualDouble, first, second, to: label)
        case (.lessDouble, true): code.jump(.jumpLessDouble, first, second, to: label)
        case (.lessDouble, false): code.jump(.jumpNotLessDouble, first, second, to: label)
        case (.lessEqualDouble, true): code.jump(.jumpLessEqualDouble, first, second, to: label)
        default: code.jump(.jumpNotLessEqualDouble, first, second, to: label)
        }
        return true
    }

    /// The jump that compares a register with a constant: `register op constant`, or the other way round where swapped.
    private static func immediate(_ opcode: Opcode, isSwapped: Bool, _ wanted: Bool) -> Opcode {
        switch (opcode, isSwapped, wanted) {
        case (.equalInt, _, true): .jumpEqualImmediate
        case (.equalInt, _, false): .jumpNotEqualImmediate
        case (.lessInt, false, true): .jumpLessImmediate
        case (.lessInt, false, false): .jumpGreaterEqualImmediate
        case (.lessInt, true, true): .jumpGreaterImmediate
        case (.lessInt, true, false): .jumpLessEqualImmediate
        case (_, false, true): .jumpLessEqualImmediate
        case (_, false, false): .jumpGreaterImmediate
        case (_, true, true): .jumpGreaterEqualImmediate
        case (_, true, false): .jumpLessImmediate
        }
    }

    /// `a && b`, `a || b` as a value.
    func truth(_ expression: TypedExpression, _ destination: Destination) throws {
        let no = code.label()
        let end = code.label()
        try isolated { try branch(expression, to: no, when: false) }
        loadWord(1, to: destination)
        code.jump(.jump, to: end)
        code.bind(no)
        loadWord(0, to: destination)
        code.bind(end)
    }
}

extension TypedExpression {
    /// The value of an integer literal that fits into an instruction.
    var smallInteger: Int? {
        if case .integer(let value) = kind, Int16(exactly: value) != nil { return value }
        return nil
    }
}
