/// A call of a function that may only be called, with another one.
///
/// What such functions use may be changed by them: one that is called by the other could meet a variable in the middle of a change. Swift refuses
/// it where both are parameters that may not be kept, whatever they do.
struct ReentrantCall {
    var called: VariableDeclaration
    var passed: TypedExpression
    var file: SourceFile
}

extension CellChecker {
    /// Once it is known what closures and local functions use.
    func refuseReentrantCalls() {
        for call in captureWork.reentrantCalls {
            guard let (variable, how) = functionParameter(in: call.passed) else { continue }
            report(
                .type, "'\(call.called.name)' may only be called here, and so may '\(variable.name)', which this \(how): one of them cannot be passed to the other.", call.passed.range, call.file,
                notes: ["Mark one of the two parameters '@escaping'."])
        }
    }

    /// The parameter that may only be called, which a function is or uses.
    private func functionParameter(in value: TypedExpression) -> (VariableDeclaration, how: String)? {
        let used: [VariableDeclaration]
        switch value.kind {
        case .variable(let variable): return variable.isNonescaping ? (variable, "is") : nil
        case .closure(let closure): used = closure.captures.map(\.variable)
        case .function(let reference, _): used = reference.declaration.captures.map(\.variable)
        default: return nil
        }
        return used.first(where: \.isNonescaping).map { ($0, "uses") }
    }
}
