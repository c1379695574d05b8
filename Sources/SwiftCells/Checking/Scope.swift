/// The names visible at one place of a program, innermost first.
final class Scope {
    let parent: Scope?
    /// Variables, functions, types declared here.
    private(set) var names: [String: [Declaration]] = [:]
    /// Generic parameters, and `Self`.
    var genericTypes: [String: SwiftType] = [:]
    /// The function or closure whose body this is.
    let function: FunctionContext?
    /// The type whose members are visible here without a base.
    var owner: OwnerContext?
    /// Variables that statements further down in this block declare.
    var upcoming: [String: SourceRange] = [:]
    /// Variables declared here that get their first value just now.
    var valuesUnderWay: Set<String> = []
    /// The top level of a cell: its variables go into the session's scope.
    var isCellTop = false
    /// What a `guard` declares anew of the block that this is the rest of; at the top level of a cell, what one is about to.
    private(set) var hiding: Set<String> = []
    /// Whether a `try` stands before all of this: in the operand of `try`, statements of branches.
    var isTryCovered = false
    /// Whether it stands in a closure that is solved with the expression around it: only there are types still open.
    var isWithinSolvedClosure = false
    /// What is known of the generic parameters here.
    var environment: GenericEnvironment

    struct OwnerContext {
        /// The nominal type or protocol.
        var declaration: Declaration
        /// `Self` as seen here.
        var selfType: SwiftType
    }

    init(parent: Scope?, function: FunctionContext? = nil, owner: OwnerContext? = nil, environment: GenericEnvironment? = nil) {
        self.parent = parent
        self.function = function ?? parent?.function
        self.owner = owner
        isWithinSolvedClosure = parent?.isWithinSolvedClosure ?? false
        self.environment = environment ?? parent?.environment ?? GenericEnvironment()
    }

    func declare(_ declaration: Declaration) { names[declaration.name, default: []].append(declaration) }

    /// Lets names that are declared here be declared anew.
    func forget(_ declared: [String]) { for name in declared { names[name] = nil } }

    /// The same name declared again in this very scope, or in the block that it is the rest of.
    func existing(_ name: String) -> Declaration? { names[name]?.first ?? (hiding.isEmpty ? nil : parent?.existing(name)) }

    /// The rest of a block behind a `guard` whose names hide some that stand further up in the block.
    func rest(hiding names: Set<String>) -> Scope {
        let rest = Scope(parent: self)
        rest.hiding = names
        rest.isTryCovered = isTryCovered
        return rest
    }

    /// Lets these names be declared anew at the top level of a cell.
    func hide(_ names: Set<String>) { hiding = names }

    /// Whether a name is declared anew here: once.
    func hides(_ name: String) -> Bool { hiding.remove(name) != nil }

    /// Whether a name may be declared here although the block has it already.
    func mayHide(_ name: String) -> Bool { hiding.contains(name) && names[name] == nil }

    /// Whether these are variables declared below the local function that is being checked.
    func isAhead(_ found: [Declaration]) -> Bool {
        guard let end = function?.endOfSight else { return false }
        return found.contains { $0 is VariableDeclaration && $0.nameRange.start > end }
    }

    /// The parameters of closures visible here whose types are still being solved.
    var openVariables: [VariableDeclaration] {
        var found: [VariableDeclaration] = []
        var scope: Scope? = self
        while let current = scope, current.isWithinSolvedClosure {
            for case let variable as VariableDeclaration in current.names.values.joined() where variable.pendingType == nil && variable.type.hasVariables { found.append(variable) }
            scope = current.parent
        }
        return found
    }

    /// The nearest type whose members are visible.
    var nearestOwner: OwnerContext? {
        var scope: Scope? = self
        while let current = scope {
            if let owner = current.owner { return owner }
            scope = current.parent
        }
        return nil
    }
}

/// What is known of generic parameters in a generic declaration.
struct GenericEnvironment {
    var requirements: [GenericRequirement] = []
    var isEmpty: Bool { requirements.isEmpty }
    /// Whether something is required to be the same as something else.
    var hasSameTypes: Bool { requirements.contains { if case .sameType = $0 { true } else { false } } }

    func adding(_ more: [GenericRequirement]) -> GenericEnvironment {
        if more.isEmpty { return self }
        return GenericEnvironment(requirements: requirements + more.filter { !requirements.contains($0) })
    }
}

/// The function, closure or top level whose body is being checked.
final class FunctionContext {
    enum Kind { case topLevel, function, closure, accessor }

    let kind: Kind
    var parent: FunctionContext?
    let declaration: FunctionDeclaration?
    /// What `return` must give; `nil` while a closure's result is still open.
    var resultType: SwiftType?
    /// What is wrong where a closure's body may end without a value.
    var missingReturn: SourceDiagnostic?
    var isThrowing: Bool
    /// What this makes the first value of, where that belongs to a type in a function: a property, or a parameter.
    var valueOf: VariableDeclaration?
    /// What this makes the first value of: a property, or a parameter.
    var givesValueTo: VariableDeclaration?
    /// Whether that is a parameter whose default value is more than `#function` alone.
    var isPartOfDefaultValue = false
    /// `self` here, where there is one.
    var selfVariable: VariableDeclaration?
    /// A closure that may be kept beyond the call it is passed to.
    var isEscaping = false
    /// What the code of a closure does that no closure may that is kept.
    var refusedIfKept: [SourceDiagnostic] = []
    /// Where the innermost `defer` begins that the code stands in.
    var deferBegin: Int?
    /// In the code of a `defer`, which is a function within.
    var isInDefer: Bool { deferBegin != nil }
    /// Something here throws, and nothing here catches it.
    var throwsErrors = false
    /// A capture list here has a `try?` or `try!`, which Swift takes for an error of this code.
    var stopsErrorsInCaptures = false
    /// Control never comes here: Swift's compiler does not look what arithmetic between literals gives.
    var isUnreachable = false
    /// Something here throws by itself, and not because a function throws that the one around was given: what `rethrows` does not allow.
    var throwsOfItsOwn = false
    /// A closure whose result is what its first `return` gives.
    var isClosureWithOpenResult = false
    /// Of such a closure only this is known: it gives an Optional, of what its first `return` gives.
    var givesOptional = false
    /// Code at the top level of a cell, outside any function.
    var isTopLevelCode: Bool { kind == .topLevel || (kind == .closure && parent?.isTopLevelCode ?? true) }
    /// Variables of surrounding functions used here, in order of first use.
    var captures: [VariableDeclaration] = []
    /// How often each of them is used, and which parts of it by themselves: a stored property of a struct, an element of a tuple, a property
    /// of an instance.
    var useCounts: [VariableDeclaration: Int] = [:]
    var parts: [VariableDeclaration: [[AccessPath.Step]]] = [:]
    /// Variables of cells, outside any function, that a closure uses.
    var usedGlobals: Set<VariableDeclaration> = []
    /// Those of a closure's capture list.
    var listed: [Capture] = []
    /// While a local function waits for variables declared below it: where it ends. They are seen only where nothing else has their name.
    var endOfSight: Int?
    /// Variables declared in this function itself.
    var locals: Set<VariableDeclaration> = []

    init(_ kind: Kind, parent: FunctionContext?, declaration: FunctionDeclaration? = nil, resultType: SwiftType?, isThrowing: Bool) {
        self.kind = kind
        self.parent = parent
        self.declaration = declaration
        self.resultType = resultType
        self.isThrowing = isThrowing
        selfVariable = kind == .closure ? parent?.selfVariable : nil
    }
}
