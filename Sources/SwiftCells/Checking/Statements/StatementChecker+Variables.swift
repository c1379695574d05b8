/// Declarations of variables.
extension StatementChecker {
    func variables(_ node: VariableNode, _ scope: Scope, _ range: SourceRange) -> TypedStatement? {
        if node.modifiers.isLazy { report("Cells support 'lazy' for properties of types only.", range, kind: .unsupported, notes: ["Leave 'lazy' out, or write a function that gives the value."]) }
        var made: [TypedStatement] = []
        for binding in node.bindings {
            for name in binding.pattern.names { scope.upcoming[name] = nil }
            if !scope.isCellTop { scope.valuesUnderWay.formUnion(binding.pattern.names) }
            defer { scope.valuesUnderWay.subtract(binding.pattern.names) }
            if let accessors = binding.accessors {
                made += variableWithAccessors(binding, accessors, node, scope)
                continue
            }
            var binding = binding
            if let annotation = binding.type, let value = binding.value, checker.builder(for: file).leavesTypesOpen(annotation, scope) {
                // `let s: Set = [1, 2]`: the value says the rest.
                let isEmpty = if case .array(let elements) = value.kind { elements.isEmpty } else if case .dictionary(let pairs) = value.kind { pairs.isEmpty } else { false }
                let isOptional = if case .optional = annotation.kind { true } else { false }
                if isEmpty, !isOptional {
                    let name = file.slice(annotation.range)
                    let isPlain = name.allSatisfy { $0.isLetter }
                    report("An empty '\(name)' does not say what it is to hold.", value.range, notes: [isPlain ? "Write the whole type: \(name)<\(name == "Dictionary" ? "String, Int" : "Int")>." : "Write the whole type, without '_'."])
                    declareFailed(binding.pattern, scope)
                    continue
                }
                binding.value = ExpressionNode(.cast(value, annotation, .coerce), value.range)
                binding.type = nil
            }
            var isImplicitlyUnwrapped = false
            if let annotation = binding.type, case .implicitlyUnwrapped(let inner) = annotation.kind {
                isImplicitlyUnwrapped = true
                binding.type = TypeNode(.optional(inner), annotation.range)
            }
            var opaqueValue: TypedExpression?
            if let annotation = binding.type, case .some(let bound) = annotation.kind, let value = binding.value {
                guard let hidden = expression(value, scope).flatMap({ checker.hiding($0, behind: bound, annotation.range, scope, file) }) else {
                    declareFailed(binding.pattern, scope)
                    hasFailed = true
                    continue
                }
                opaqueValue = hidden
                binding.type = nil
            }
            let builder = checker.builder(for: file)
            var type = binding.type.map { builder.resolve($0, scope) }
            if type?.hasError == true {
                declareFailed(binding.pattern, scope)
                hasFailed = true
                continue
            }
            if let value = binding.value {
                let outer = checker.namesInTheirValue
                checker.namesInTheirValue = outer + binding.pattern.names
                defer { checker.namesInTheirValue = outer }
                guard var built = opaqueValue ?? expression(value, scope, wanted: type, parts: type == nil ? parts(binding.pattern, value) : nil) else {
                    declareFailed(binding.pattern, scope)
                    continue
                }
                if type == nil, node.modifiers.ownership == .weak, checker.optionalWrapped(built.type) == nil, checker.isReference(built.type, in: scope.environment) {
                    // What a weak variable refers to may go, whatever its value was.
                    built = TypedExpression(.wrapOptional(built), checker.optional(built.type), built.range)
                }
                if type == nil, checker.isUntypedNil(built) {
                    report("'nil' alone has no type: write let name: Type? = nil.", value.range)
                    declareFailed(binding.pattern, scope)
                    continue
                }
                if let pattern = pattern(binding.pattern, built.type, scope, isDeclaration: true) {
                    if !node.isMutable, binding.type == nil, case .name = binding.pattern.kind, let variable = pattern.bindings.first, checker.isOfSelf(built) { checker.valuesOfSelf.insert(variable) }
                    for variable in pattern.bindings {
                        variable.ownership = node.modifiers.ownership
                        if variable.ownership != .strong { checker.tellsOfEnds = true }
                        variable.access = node.modifiers.access ?? .internal
                        variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped
                        if !variable.isLocal { variable.aliasesNamed = type == nil ? checker.aliasesNamed(by: value, built, in: variable.type) : builder.aliasesMet }
                    }
                    if node.modifiers.ownership != .strong, !checker.isReference(checker.optionalWrapped(built.type) ?? built.type, in: scope.environment) {
                        report("A variable that is \(node.modifiers.ownership == .weak ? "weak" : "unowned") must be of a class.", range)
                    } else if node.modifiers.ownership == .weak, checker.optionalWrapped(built.type) == nil {
                        report("A weak variable must be an Optional: write 'weak var x: Type? = …'.", range)
                    }
                    if case .variable(let constant) = pattern.kind, !constant.isMutable { checker.noteName(constant, of: built) }
                    made.append(TypedStatement(.binding(pattern, built), binding.range))
                }
                continue
            }
            guard let declared = type else {
                declareFailed(binding.pattern, scope)
                // `let a, b = f()`, said once.
                let all = node.bindings.flatMap(\.pattern.names), last = node.bindings[node.bindings.count - 1]
                if binding.pattern.names != node.bindings[0].pattern.names, node.bindings[0].value == nil, node.bindings[0].type == nil { hasFailed = true; continue }
                let takesApart = node.bindings.count > 1 && last.value != nil && node.bindings.dropLast().allSatisfy { $0.value == nil && $0.type == nil }
                report("A variable needs a type or an initial value.", binding.range, notes: takesApart ? ["To take a value apart, write \(node.isMutable ? "var" : "let") (\(all.joined(separator: ", "))) = …"] : [])
                continue
            }
            type = declared
            if node.modifiers.ownership != .strong, !checker.isReference(checker.optionalWrapped(declared) ?? declared, in: scope.environment) {
                report("A variable that is \(node.modifiers.ownership == .weak ? "weak" : "unowned") must be of a class.", range)
            } else if node.modifiers.ownership == .weak, checker.optionalWrapped(declared) == nil {
                report("A weak variable must be an Optional: write 'weak var x: Type?'.", range)
            }
            if let pattern = pattern(binding.pattern, declared, scope, isDeclaration: true) {
                let isOptionalVariable = node.isMutable && (isImplicitlyUnwrapped || binding.type?.isWrittenOptional == true)
                for variable in pattern.bindings {
                    variable.ownership = node.modifiers.ownership
                    variable.access = node.modifiers.access ?? .internal
                    variable.aliasesNamed = builder.aliasesMet
                    variable.isAssignedLater = !isOptionalVariable
                    variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped
                }
                guard case .name = binding.pattern.kind else {
                    made += pattern.bindings.map { TypedStatement(.binding(TypedPattern(.variable($0), $0.type, binding.range), nil), binding.range) }
                    continue
                }
                made.append(TypedStatement(.binding(pattern, isOptionalVariable ? TypedExpression(.none, declared, binding.range) : nil), binding.range))
            }
        }
        if made.count <= 1 { return made.first }
        pendingStatements = Array(made.dropFirst())
        return made.first
    }

    /// `let (a, b) = f(x)`: how many parts the call must give.
    func parts(_ pattern: PatternNode, _ value: ExpressionNode) -> Int? {
        if case .call = value.kind { parts(pattern) } else { nil }
    }

    func parts(_ pattern: PatternNode) -> Int? {
        guard case .tuple(let elements) = pattern.kind, elements.count > 1 else { return nil }
        return elements.count
    }
}
