/// Which arguments of a call go to which parameters, by labels and places alone.
extension Solver {
    /// What most calls come to, made once: each argument goes to the parameter in its place.
    private static let inOrder: [[ArgumentMatch]] = (0...4).map { count in (0..<count).map { .arguments([$0]) } }

    /// Which arguments go to which parameters; `nil` if they do not fit.
    func matchArguments(_ arguments: [ArgumentNode], _ parameters: [ParameterDeclaration]) -> [ArgumentMatch]? { matchings(arguments, parameters).first }

    /// The ways in which arguments go to parameters: two where the only closure behind the parentheses may go to one parameter or to
    /// another. The one found from the last parameter on stands first: it is the one that counts if it leads to anything
    /// (swift, lib/Sema/CSSimplify.cpp).
    func matchings(_ arguments: [ArgumentNode], _ parameters: [ParameterDeclaration]) -> [[ArgumentMatch]] {
        let count = arguments.count
        if count == parameters.count, count < Self.inOrder.count, (0..<count).allSatisfy({ !arguments[$0].isTrailing && !parameters[$0].isVariadic && arguments[$0].label == parameters[$0].label }) { return [Self.inOrder[count]] }
        let trailingStart = arguments.firstIndex { $0.isTrailing } ?? arguments.count
        let forward = matchForward(arguments, parameters, trailingStart)
        guard trailingStart == arguments.count - 1, let backward = matchBackward(arguments, parameters, trailingStart) else { return forward.map { [$0] } ?? [] }
        guard let forward, forward != backward else { return [backward] }
        return [backward, forward]
    }

    /// What stands in the parentheses, in order, passing over the parameters that others have; the answer is the place behind the last one.
    private func matchParentheses(_ arguments: [ArgumentNode], _ parameters: [ParameterDeclaration], _ end: Int, _ result: inout [ArgumentMatch?]) -> Int? {
        var next = 0
        var position = 0
        while next < end {
            guard position < parameters.count else { return nil }
            let parameter = parameters[position]
            defer { position += 1 }
            if result[position] != nil { continue }
            if arguments[next].label == parameter.label {
                var taken = [next]
                next += 1
                if parameter.isVariadic { while next < end, arguments[next].label == nil { taken.append(next); next += 1 } }
                result[position] = .arguments(taken)
            } else if needsArgument(parameter) || (parameter.label != nil && arguments[(next + 1)..<end].contains { $0.label == parameter.label }) {
                // An argument further on is the first parameter's that bears its label, and would stand in the wrong place.
                return nil
            }
        }
        return position
    }

    /// What is left to the parameters that nothing was found for.
    private func filled(_ result: [ArgumentMatch?], _ parameters: [ParameterDeclaration]) -> [ArgumentMatch]? {
        var all: [ArgumentMatch] = []
        all.reserveCapacity(result.count)
        for (match, parameter) in zip(result, parameters) {
            if let match { all.append(match) } else if parameter.isVariadic { all.append(.arguments([])) } else if parameter.hasDefault { all.append(.defaultValue) } else { return nil }
        }
        return all
    }

    /// The first closure behind the parentheses goes to the next parameter that is a function, and the others to those of their labels.
    private func matchForward(_ arguments: [ArgumentNode], _ parameters: [ParameterDeclaration], _ trailingStart: Int) -> [ArgumentMatch]? {
        var result = [ArgumentMatch?](repeating: nil, count: parameters.count)
        guard var position = matchParentheses(arguments, parameters, trailingStart, &result) else { return nil }
        var next = trailingStart
        while next < arguments.count {
            let argument = arguments[next]
            let isFirst = next == trailingStart && argument.label == nil
            let following: String?? = next + 1 < arguments.count ? .some(arguments[next + 1].label) : nil
            while position < parameters.count {
                let parameter = parameters[position]
                if isFirst ? isPlace(parameter, before: parameters[(position + 1)...], following) : parameter.label == argument.label { break }
                if needsArgument(parameter) { return nil }
                position += 1
            }
            guard position < parameters.count else { return nil }
            var taken = [next]
            next += 1
            // `_: { … }` behind a closure for a parameter that takes any number of them is one more.
            if parameters[position].isVariadic { while next < arguments.count, arguments[next].label == nil { taken.append(next); next += 1 } }
            result[position] = .arguments(taken)
            position += 1
        }
        return filled(result, parameters)
    }

    /// Whether the first closure behind the parentheses goes to a parameter: to a function, or to one of any type that needs an argument and has no
    /// function behind it.
    private func isPlace(_ parameter: ParameterDeclaration, before others: ArraySlice<ParameterDeclaration>, _ label: String??) -> Bool {
        if needsArgument(parameter) { return takesFunction(parameter) || (!parameter.isInout && mayTakeFunction(parameter) && !others.contains(where: takesFunction)) }
        return takesFunction(parameter) && !needArgument(others, before: label)
    }

    /// The closure behind the parentheses goes to the last parameter, or to a function before that.
    private func matchBackward(_ arguments: [ArgumentNode], _ parameters: [ParameterDeclaration], _ trailingStart: Int) -> [ArgumentMatch]? {
        guard arguments[trailingStart].label == nil, var position = parameters.indices.last else { return nil }
        var result = [ArgumentMatch?](repeating: nil, count: parameters.count)
        if !mayTakeFunction(parameters[position]) {
            guard position > 0, parameters[position].hasDefault, case .function = parameters[position - 1].type else { return nil }
            position -= 1
        }
        result[position] = .arguments([trailingStart])
        guard matchParentheses(arguments, parameters, trailingStart, &result) != nil else { return nil }
        // One of any type that needs no argument is not looked for behind others that need none and cannot be a function.
        if parameters[position].hasDefault, !takesFunction(parameters[position]), parameters[..<position].indices.contains(where: { result[$0] == nil && parameters[$0].hasDefault && !mayTakeFunction(parameters[$0]) }) { return nil }
        return filled(result, parameters)
    }

    private func needsArgument(_ parameter: ParameterDeclaration) -> Bool { !parameter.hasDefault && !parameter.isVariadic }

    /// Whether one of these parameters needs an argument, of those before the one with the label of the next closure (which may be `_`), if there is one.
    private func needArgument(_ parameters: ArraySlice<ParameterDeclaration>, before label: String??) -> Bool {
        guard let label else { return parameters.contains(where: needsArgument) }
        return parameters.prefix { $0.label != label }.contains(where: needsArgument)
    }

    /// Whether a parameter is a function, or an Optional one.
    private func takesFunction(_ parameter: ParameterDeclaration) -> Bool {
        guard !parameter.isInout else { return false }
        var type = unwrapped(parameter.type)
        if parameter.isAutoclosure, case .function(let function) = type { type = unwrapped(function.result) }
        return type.isFunction
    }

    /// Whether a closure may be given for a parameter, as far as its type says.
    private func mayTakeFunction(_ parameter: ParameterDeclaration) -> Bool {
        switch unwrapped(parameter.type) {
        case .function, .parameter, .associated: true
        case .existential(let protocols): protocols.isEmpty
        default: false
        }
    }

    private func unwrapped(_ type: SwiftType) -> SwiftType {
        var type = type
        while let wrapped = checker.optionalWrapped(type) { type = wrapped }
        return type
    }
}
