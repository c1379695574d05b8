/// Generic functions that fulfil requirements of fewer generic parameters: `init<S: StringProtocol>(_ text: S)` for `init(_ text: String)`.
extension CellChecker {
    /// Whether what stands for a function's own generic parameters is found from the types that a requirement wants.
    func isMoreGeneral(_ function: Declaration, than requirement: Declaration) -> Bool {
        guard let function = function as? FunctionDeclaration, let requirement = requirement as? FunctionDeclaration else { return false }
        return function.signature.parameters.count > requirement.signature.parameters.count
    }

    /// What stands for a function's own generic parameters where it fulfils a requirement; `nil` where they are not found, or ask for more
    /// than there is.
    ///
    /// - Parameters:
    ///   - selfSubstitution: what stands for the protocol's `Self`.
    ///   - outer: what stands for the generic parameters of the types around the function.
    func genericArguments(of function: FunctionDeclaration, for requirement: FunctionDeclaration, _ selfSubstitution: Substitution, _ outer: Substitution, _ type: SwiftType) -> Substitution? {
        var found = Substitution()
        let own = function.signature.parameters
        func shape(_ type: SwiftType, _ substitution: Substitution) -> SwiftType { canonical(substitute(type, substitution), GenericEnvironment()) }
        for (wanted, given) in zip(requirement.parameters, function.parameters) {
            guard infer(own, shape(given.type, outer), from: shape(wanted.type, selfSubstitution), &found) else { return nil }
        }
        guard isInitializer(requirement) || infer(own, shape(function.result, outer), from: shape(requirement.result, selfSubstitution), &found) else { return nil }
        guard own.allSatisfy({ found[$0] != nil }) else { return nil }
        var known = requirement.signature.requirements.map { substitute($0, selfSubstitution) }
        if case .nominal(let nominal, _) = type { known += nominal.allRequirements }
        let environment = GenericEnvironment(requirements: known)
        let all = found.merging(outer)
        return function.signature.requirements.allSatisfy({ holds(substitute($0, all), in: environment) }) ? found : nil
    }

    /// Finds what stands for generic parameters in a type; what is no such parameter is compared later.
    private func infer(_ parameters: [GenericParameter], _ pattern: SwiftType, from actual: SwiftType, _ found: inout Substitution) -> Bool {
        switch (pattern, actual) {
        case (.parameter(let parameter), _) where parameters.contains { $0 === parameter }:
            // The function's own parameter, which an associated type was found to be, is no type outside of it.
            guard !actual.contains(where: { type in parameters.contains { type == .parameter($0) } }) else { return false }
            if let known = found[parameter] { return known == actual }
            found[parameter] = actual
            return true
        case (.nominal(let a, let own), .nominal(let b, let theirs)):
            return a === b && zip(own, theirs).allSatisfy { infer(parameters, $0, from: $1, &found) }
        case (.tuple(let own), .tuple(let theirs)):
            return own.count == theirs.count && zip(own, theirs).allSatisfy { infer(parameters, $0.type, from: $1.type, &found) }
        case (.function(let own), .function(let theirs)):
            return own.parameters.count == theirs.parameters.count && zip(own.parameters, theirs.parameters).allSatisfy { infer(parameters, $0.type, from: $1.type, &found) } && infer(parameters, own.result, from: theirs.result, &found)
        case (.metatype(let own), .metatype(let theirs)): return infer(parameters, own, from: theirs, &found)
        default: return true
        }
    }
}
