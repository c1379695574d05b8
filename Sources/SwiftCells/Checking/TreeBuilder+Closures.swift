/// Closures, whose bodies the solver has opened.
extension TreeBuilder {
    func buildClosure(_ node: ExpressionNode, _ range: SourceRange) -> TypedExpression {
        guard let opened = state.closures[ObjectIdentifier(node)], case .function(var type) = resolve(opened.type) else { return fail(node, "The type of this closure is not known: write the types of its parameters.") }
        let wanted = type
        // Several statements that give nothing, where an Optional of nothing is wanted: there is one, as soon as they have run.
        if opened.statements != nil, opened.context.resultType?.isVoid ?? true, checker.optionalWrapped(type.result) != nil, isVoidInOptionals(type.result) { type.result = .void }
        opened.context.parent = context
        // What its statements use was noted when nobody knew yet of an autoclosure around it.
        for variable in opened.context.captures { checker.noteUse(variable, in: context) }
        opened.context.isEscaping = !nextClosureStays
        nextClosureStays = false
        for parameter in opened.parameters {
            parameter.type = resolve(parameter.type)
            opened.context.locals.insert(parameter)
        }
        var parameters = opened.parameters
        var statements: [TypedStatement]
        var prefix: [TypedStatement] = []
        if let tuple = opened.tuple {
            tuple.type = resolve(tuple.type)
            opened.context.locals.insert(tuple)
            if case .tuple(let elements) = tuple.type {
                for (index, parameter) in opened.parameters.enumerated() {
                    let value = TypedExpression(.tupleElement(TypedExpression(.variable(tuple), tuple.type, range), index), elements[index].type, range)
                    prefix.append(TypedStatement(.binding(TypedPattern(.variable(parameter), parameter.type, range), coerce(value, to: parameter.type)), range))
                }
            }
            parameters = [tuple]
        } else {
            for (index, parameter) in opened.parameters.enumerated() where (solver.untypedParameters.contains(parameter) || solver.widerParameters.contains(parameter)) && parameter.type != type.parameters[index].type {
                // What is passed becomes what the code takes it for.
                let argument = VariableDeclaration(name: "$argument", type: type.parameters[index].type, isMutable: false, file: file, nameRange: range)
                opened.context.locals.insert(argument)
                parameters[index] = argument
                let value = TypedExpression(.variable(argument), argument.type, range)
                prefix.append(TypedStatement(.binding(TypedPattern(.variable(parameter), parameter.type, range), coerce(value, to: parameter.type)), range))
            }
        }
        if let ready = opened.statements {
            statements = ready
        } else if let expression = opened.expression {
            let outer = context
            context = opened.context
            let covered = isCovered
            isCovered = false
            let built = build(expression, opened.scope)
            let isIgnored = type.result.isVoid && !built.type.isVoid
            if isIgnored {
                statements = [TypedStatement(.expression(built), built.range)]
            } else {
                statements = [TypedStatement(.return(isNever(built.type) && built.type != type.result ? built : coerce(built, to: type.result)), built.range)]
            }
            isCovered = covered
            context = outer
        } else {
            statements = []
        }
        refuseKept(opened.context)
        if opened.context.throwsErrors, !type.isThrowing { return fail(node, "This closure throws, and is wanted where nothing may throw.", notes: ["Catch the error inside it with do { … } catch { … }, or use 'try?'."]) }
        // By its text alone, whatever the calls behind 'try' do.
        if case .closure(let text) = node.kind, !type.isThrowing, !file.isLibrary {
            if text.isThrowing { return fail(node, "This closure is marked 'throws', and is wanted where nothing may throw.", notes: ["Leave out 'throws': nothing in it does."]) }
            if checker.mayThrow(text) { return fail(node, "A closure with a 'try' that nothing catches throws, and is wanted where nothing may throw.", notes: ["Leave out 'try': nothing behind it throws."]) }
        }
        let body = TypedBody(prefix + statements, file: file, range: range)
        let closure = TypedClosure(parameters: parameters, type: type, body: body, captures: opened.captures, file: file, range: range)
        checker.captureWork.closures.append((closure, opened.context, opened.captures))
        checker.functionsMade += 1
        let made = TypedExpression(.closure(closure), .function(type), node.range)
        return type == wanted ? made : coerce(made, to: .function(wanted))
    }

    /// Reports what the code of a closure does that none may do that is kept.
    func refuseKept(_ closure: FunctionContext) {
        guard closure.isEscaping, let refused = closure.refusedIfKept.first else { return }
        if !hasFailed { checker.report(refused.kind, refused.message, refused.range, file, notes: refused.notes) }
        hasFailed = true
    }

    private func isVoidInOptionals(_ type: SwiftType) -> Bool { checker.optionalWrapped(type).map(isVoidInOptionals) ?? type.isVoid }

    func isNever(_ type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type { return nominal.builtin == .never }
        return false
    }
}
