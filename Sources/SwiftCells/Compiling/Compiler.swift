/// Turns checked cells into routines of the machine: generic declarations made concrete, each at its first call.
final class Compiler {
    let checker: CellChecker
    let machine: Machine
    let library: CellLibrary
    private(set) lazy var types = TypeTable(self)

    /// Of a routine: what it is the code of.
    enum RoutineKey: Hashable {
        case function(FunctionDeclaration, Set<Substitution.Pair>)
        /// A function as a value.
        case value(FunctionDeclaration, Set<Substitution.Pair>, bound: Bool)
        /// A requirement's code for values of unknown type whose actual type is this.
        case witness(Int, Int)
        case closure(ObjectIdentifier, Set<Substitution.Pair>)
        /// What a class has in place of the first function, which the second overrides with other types.
        case bridge(FunctionDeclaration, FunctionDeclaration, SwiftType)
        /// The initial values of a class's own fields.
        case fields(SwiftType)
        case staticValue(VariableDeclaration, Set<Substitution.Pair>)

        /// The module of the cell that declares it; nil for what the library declares, and for what belongs to the code around it.
        var module: ModuleTag? {
            switch self {
            case .function(let function, _), .value(let function, _, _), .bridge(_, let function, _): function.file?.module
            case .staticValue(let variable, _): variable.file?.module
            case .fields(let type): type.module
            case .witness, .closure: nil
            }
        }
    }

    /// Of a piece of code: what it is, and the module it is for, where it means something else there than elsewhere.
    struct ModuleKey<Key: Hashable>: Hashable {
        var key: Key
        var module: ObjectIdentifier?

        init(_ key: Key, in module: ModuleTag?) {
            self.key = key
            self.module = module.map(ObjectIdentifier.init)
        }
    }

    /// What is called on a value of unknown type, and what its generic parameters stand for where it is called.
    struct RequirementUse: Hashable {
        var declaration: FunctionDeclaration
        var own: Substitution
        /// The function's own generic parameter that stands for the type of the value passed for it; `nil` where that is `Self`.
        var opened: GenericParameter?
        /// How such a function is found for that type.
        var dispatch = FunctionReference.Dispatch.direct
        /// The parameters, by their places, that have their default values: those may depend on the type.
        var leftOut: [Int] = []
        /// Whether a setter puts back what a call was to change that failed: see `FunctionTranslator.putBack`.
        var putsBack = false
        /// Whether an initialiser of a class gets the instance, and makes none.
        var fillsInstance = false

        init(_ reference: FunctionReference, opening parameter: GenericParameter) {
            (declaration, own, dispatch, opened) = (reference.declaration, reference.substitution, reference.dispatch, parameter)
        }

        init(_ declaration: FunctionDeclaration, _ substitution: Substitution, putsBack: Bool = false) {
            self.declaration = declaration
            self.putsBack = putsBack && declaration.kind.isSetter
            var parameters = declaration.signature.parameters.filter { substitution[$0] != nil }
            // A class and its subclasses may be generic besides.
            if let owner = declaration.owner as? NominalDeclaration { parameters += owner.allParameters.filter { substitution[$0] != nil } }
            own = Substitution(parameters, parameters.compactMap { substitution[$0] })
        }
    }

    private var routines: [ModuleKey<RoutineKey>: Int] = [:]
    /// What makes the routines that have not run yet, and the module whose names they see.
    private var pending: [Int: (module: ModuleTag, make: () throws -> Routine)] = [:]
    private var nativeCalls: [NativeKey: Int] = [:]
    var globals: [VariableDeclaration: Int] = [:]
    var statics: [RoutineKey: (slot: Int, flag: Int)] = [:]
    var globalWordCount = 0
    var globalObjectCount: Int { machine.globalObjectCount }
    private var methodSlots: [FunctionDeclaration: Int] = [:]
    /// The numbers of requirements, and what they are the numbers of.
    var requirements: [ModuleKey<RequirementUse>: Int] = [:]
    var requirementList: [(use: RequirementUse, module: ModuleTag)] = []
    /// How types of the library describe, compare and hash themselves in modules that alter the library.
    var resolutions: [ModuleKey<Int>: (description: Int?, debugDescription: Int?, equality: Int?, hash: Int?)] = [:]
    /// Whether any module gives types of the library conformances of its own: what they resolve to then hangs on the module that asks.
    var modulesAlterLibrary = false
    /// Declarations that stand for reading fields.
    var fieldKeys: [VariableDeclaration: FunctionDeclaration] = [:]
    /// By their bytes: texts that are equal may be written with other characters, as "é" with one or with two.
    private var stringConstants: [[UInt8]: Int] = [:]
    private var wordConstants: [Int: Int] = [:]
    /// Lines of the cell being compiled whose values are to be noted.
    var probedLines: Set<Int> = []
    /// The file of the cell being compiled, which those lines belong to.
    var probedFile: SourceFile?

    private lazy var wordBox = Layout(.box, heap: machine.heap, words: 1, objects: 0)
    private lazy var objectBox = Layout(.box, heap: machine.heap, words: 0, objects: 1)
    private var closureLayouts: [[Int]: Layout] = [:]
    private var caseConstants: [ObjectIdentifier: Int] = [:]

    private struct NativeKey: Hashable {
        var native: Int
        var parameters: [Int]
        var inouts: [Bool]
        var result: Int
        var arguments: [Int]
    }

    init(checker: CellChecker, machine: Machine, library: CellLibrary) {
        self.checker = checker
        self.machine = machine
        self.library = library
        machine.peers = library.classes.values.compactMap(\.peer)
        machine.translate = { [unowned self] in try translate($0) }
        machine.resolveWitness = { [unowned self] in try witnessRoutine($0, $1) }
        machine.resolveType = { [unowned self] in try resolve($0) }
        machine.conforms = { [unowned self] in try conforms($0, $1) }
        machine.isSubtype = { [unowned self] in isSubtype($0, $1) }
        machine.findNativeType = { [unowned self] in nativeType(of: $0) }
        machine.namedGlobals = { [unowned self] in namedGlobals() }
        if let hasher = checker.libraryType("Hasher") { machine.hasherType = try? types.runtime(.nominal(hasher, [])) }
    }

    /// The type of a native object, whether a cell has named it or not: of a class that is not declared for cells, a type of its name
    /// that is otherwise its nearest declared ancestor's.
    private func nativeType(of object: AnyObject) -> RuntimeType? {
        let ancestors = library.classes.values.filter { $0.isInstance(object) }
        let nearest = ancestors.first { native in ancestors.allSatisfy { $0.isAncestor(native.type) } }
        guard let nearest, let declaration = checker.libraryType(nearest.name), let known = try? types.runtime(.nominal(declaration, [])) else { return nil }
        let own: AnyClass = Swift.type(of: object)
        return own == nearest.type || declaration.kind != .classType ? known : try? types.undeclared(own, like: known)
    }

    // MARK: Routines

    /// Keeps a closure whose identity names its routine: were it freed with its cell, a closure of a later cell might come to lie in its
    /// place, and be taken for it.
    func keep(_ closure: TypedClosure) { keptClosures.append(closure) }
    private var keptClosures: [TypedClosure] = []

    /// The number of the routine for `key`, which is made when it first runs.
    func routine(
        _ key: RoutineKey, name: String?, _ convention: CallConvention, contextRegister: Int = -1, _ make: @escaping () throws -> Routine
    ) throws -> Int {
        let slot = slot(of: key)
        if let number = routines[slot] { return number }
        let number = machine.routineCount
        // Until then, its registers are those of the call.
        let stub = Routine(
            name: name, code: [Instruction(.translate, immediate: number)], wordCount: convention.wordCount,
            objectCount: convention.objectCount + (contextRegister >= 0 ? 1 : 0), keptObjects: convention.keptObjects, contextRegister: contextRegister)
        routines[slot] = try machine.add(stub)
        pending[number] = (key.module ?? checker.scope.module, make)
        return number
    }

    func slot(of key: RoutineKey) -> ModuleKey<RoutineKey> { ModuleKey(key, in: key.module == nil ? checker.alteringModule : nil) }

    private func translate(_ number: Int) throws {
        guard let (module, make) = pending[number] else { throw CellFailure(.internalFault, "a routine without code") }
        let routine = try checker.seeing(module, make)
        routine.module = module
        try machine.replace(number, by: routine)
        pending[number] = nil
    }

    /// Translates all that waits, for the disassembler.
    func translateAll() throws {
        while let number = pending.keys.min() { try translate(number) }
    }

    /// The routine of a cell's top-level code.
    func compile(_ cell: CheckedCell) throws -> Int {
        noteAlterations()
        let routine = try FunctionTranslator(self, Substitution(), CallConvention([], result: types.runtime(.void))).translate(cell)
        routine.module = cell.file.module
        return try machine.add(routine)
    }

    /// The routine of a function with code in Swift, or one that the compiler writes.
    func routine(for function: FunctionDeclaration, _ substitution: Substitution) throws -> Int {
        let key = RoutineKey.function(function, Set(substitution.entries))
        if let number = routines[slot(of: key)] { return number }
        let convention = try convention(of: function, substitution)
        let isCell = function.file.map { !$0.isLibrary } ?? false
        let context = function.captures.isEmpty ? -1 : convention.objectCount
        return try routine(key, name: isCell ? Self.shownName(function) : nil, convention, contextRegister: context) { [unowned self] in
            try FunctionTranslator(self, substitution, convention).translate(function, context: context)
        }
    }

    /// The name of a function in a call stack.
    static func shownName(_ function: FunctionDeclaration) -> String {
        let owner = (function.owner?.name).map { $0 + "." } ?? ""
        switch function.kind {
        case .getter, .setter, .willSet, .didSet: return owner + (function.accessorOf?.name ?? function.name)
        case .deinitializer: return owner + "deinit"
        case .function, .operator, .initializer: return owner + function.fullName
        }
    }

    /// Has calls of some functions run others, of the same signature and none of them generic, while something is done.
    func replacing<R>(_ pairs: [(FunctionDeclaration, by: FunctionDeclaration)], _ work: () throws -> R) throws -> R {
        let numbers = try pairs.map { (routine: try routine(for: $0, Substitution()), by: try routine(for: $1, Substitution())) }
        for number in numbers where pending[number.by] != nil { try translate(number.by) }
        return try machine.replacing(numbers, work)
    }

    // MARK: Types and conventions

    /// The type in which a stored property lies: lazy ones wait as nil, weak ones are looked up.
    func storageType(of variable: VariableDeclaration, _ type: SwiftType) -> SwiftType {
        guard variable.isLazy, let optional = checker.libraryType("Optional") else { return type }
        return .nominal(optional, [type])
    }

    func runtime(_ type: SwiftType, _ substitution: Substitution) throws -> RuntimeType {
        try types.runtime(substitution.isEmpty && !type.isGeneric ? type : checker.concrete(type, substitution))
    }

    /// `self` of a member: the type whose member it is.
    func selfType(of function: FunctionDeclaration, _ substitution: Substitution) -> SwiftType? {
        if let variable = function.selfVariable { return checker.substitute(variable.type, substitution) }
        guard !function.isStatic, let owner = function.owner else { return nil }
        if let nominal = owner as? NominalDeclaration { return checker.substitute(nominal.selfType, substitution) }
        if let declaration = owner as? ProtocolDeclaration { return checker.substitute(.parameter(declaration.selfParameter), substitution) }
        return nil
    }

    /// Whether calls pass an instance.
    func takesSelf(_ function: FunctionDeclaration) -> Bool {
        if function.isStatic || function.isLocal || function.owner == nil { return false }
        if case .initializer = function.kind { return false }
        if case .operator = function.kind { return false }
        return true
    }

    /// Whether an initialiser is one of a class, which gets the instance allocated by its caller.
    func initializesInstance(_ function: FunctionDeclaration, _ type: SwiftType?) -> Bool {
        guard case .initializer = function.kind, case .nominal(let nominal, _)? = type else { return false }
        return nominal.kind == .classType && !isNativeClass(nominal)
    }

    func isNativeClass(_ nominal: NominalDeclaration) -> Bool { nominal.isLibraryType && library.classes[nominal.name] != nil }

    func isNativeClass(_ type: SwiftType) -> Bool { if case .nominal(let nominal, _) = type { isNativeClass(nominal) } else { false } }

    func convention(of function: FunctionDeclaration, _ substitution: Substitution) throws -> CallConvention {
        var parameters: [(type: RuntimeType, isInout: Bool)] = []
        var result = try runtime(function.result, substitution)
        let owner = selfType(of: function, substitution)
        if takesSelf(function), let owner {
            parameters.append((try types.runtime(owner), checker.changesSelf(function)))
        } else if initializesInstance(function, owner), let owner {
            parameters.append((try types.runtime(owner), false))
            if !function.isFailable { result = try types.runtime(owner) }
        }
        for parameter in function.parameters { parameters.append((try parameterType(parameter, substitution), parameter.isInout)) }
        if case .deinitializer = function.kind { result = try types.runtime(.void) }
        return CallConvention(parameters, result: result)
    }

    /// The type of what is passed for a parameter.
    func parameterType(_ parameter: ParameterDeclaration, _ substitution: Substitution) throws -> RuntimeType {
        var type = checker.substitute(parameter.type, substitution)
        if parameter.isVariadic, let array = checker.libraryType("Array") { type = .nominal(array, [type]) }
        return try types.runtime(type)
    }

    // MARK: Natives

    /// The number of a native function for concrete types.
    func nativeCall(_ native: Int, _ convention: CallConvention, typeArguments: [RuntimeType]) throws -> Int {
        let key = NativeKey(
            native: native, parameters: convention.parameters.map(\.type.id), inouts: convention.parameters.map(\.isInout),
            result: convention.result.id, arguments: typeArguments.map(\.id))
        if let number = nativeCalls[key] { return number }
        guard library.natives.indices.contains(native) else { throw CellFailure(.internalFault, "a built-in without implementation") }
        let call = NativeCall(
            function: library.natives[native], registers: convention.parameters.map(\.register), parameterTypes: convention.parameters.map(\.type),
            resultType: convention.result, typeArguments: typeArguments, keptObjects: convention.keptObjects, objectCount: convention.objectCount)
        let number = try machine.add(call)
        nativeCalls[key] = number
        return number
    }

    // MARK: Constants

    func constant(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        if let number = stringConstants[bytes] { return number }
        machine.objectConstants.append(machine.string(text))
        stringConstants[bytes] = machine.objectConstants.count - 1
        return machine.objectConstants.count - 1
    }

    func constant(_ object: AnyObject) -> Int {
        machine.objectConstants.append(object)
        return machine.objectConstants.count - 1
    }

    func constant(_ word: Int) -> Int {
        if let number = wordConstants[word] { return number }
        machine.wordConstants.append(word)
        wordConstants[word] = machine.wordConstants.count - 1
        return machine.wordConstants.count - 1
    }

    /// A case without payload of an enum whose other cases have some: one record for all its uses.
    func constant(of layout: Layout, tag: Int) -> Int {
        let key = ObjectIdentifier(layout)
        if let number = caseConstants[key] { return number }
        let number = constant(Record.make(layout, tag: tag) as AnyObject)
        caseConstants[key] = number
        return number
    }

    /// The layout of a captured variable.
    func boxLayout(_ slot: RuntimeType.Slot) -> Layout { slot == .word ? wordBox : objectBox }

    /// The layout of a function value's captures.
    func closureLayout(words: Int, objects: Int) -> Layout {
        let key = [words, objects]
        if let layout = closureLayouts[key] { return layout }
        let layout = Layout(.closure, heap: machine.heap, words: words, objects: objects)
        closureLayouts[key] = layout
        return layout
    }

    // MARK: Methods of classes

    /// The slot of a method that may be overridden, that of what it overrides with the same types.
    func methodSlot(_ function: FunctionDeclaration) -> Int {
        var root = function
        while !root.isOfOtherForm, let overridden = root.overridden { root = overridden }
        if let slot = methodSlots[root] { return slot }
        methodSlots[root] = methodSlots.count
        return methodSlots.count - 1
    }

    /// Whether the method that `function` overrides in the end belongs to a native class.
    func nativeRoot(_ function: FunctionDeclaration) -> FunctionDeclaration? {
        var root = function
        while let overridden = root.overridden { root = overridden }
        guard let owner = root.owner as? NominalDeclaration, isNativeClass(owner) else { return nil }
        return root
    }

    /// Fills in the methods of a class that can be called through a slot: its own and those it inherits.
    func fillMethods(of layout: Layout, _ declaration: NominalDeclaration, _ type: SwiftType) throws {
        if let parent = layout.superclass {
            for slot in 0..<parent.methodCount { layout.setMethod(slot, Int(parent.methods[slot])) }
            layout.overrides = parent.overrides
            layout.deinitializer = parent.deinitializer
        }
        layouts[ObjectIdentifier(layout)] = (declaration, type)
        let substitution = TypeTable.substitution(type)
        for function in declaration.overridableFunctions + declaration.inheritableInitializers {
            if let root = nativeRoot(function) {
                let number = try routine(for: function, substitution)
                layout.overrides[root.accessorOf?.name ?? root.fullName] = number
            } else {
                layout.setMethod(methodSlot(function), try routine(for: function, substitution))
                if function.isOfOtherForm {
                    for inherited in sequence(first: function, next: { $0.overridden }).dropFirst() { layout.setMethod(methodSlot(inherited), try bridge(from: inherited, to: function, type)) }
                }
            }
        }
        if let deinitializer = declaration.deinitializer {
            layout.deinitializer = try deinitRoutine(deinitializer, substitution, parent: layout.superclass?.deinitializer)
        }
    }
    /// What is called in place of an inherited method where a class overrides it with other types.
    private func bridge(from inherited: FunctionDeclaration, to function: FunctionDeclaration, _ type: SwiftType) throws -> Int {
        var owner = type
        while case .nominal(let nominal, _) = owner, nominal !== inherited.owner, let parent = checker.superclass(of: owner) { owner = parent }
        let substitution = TypeTable.substitution(owner)
        let convention = try convention(of: inherited, substitution)
        let reference = FunctionReference(function, TypeTable.substitution(type), .dynamic)
        return try routine(.bridge(inherited, function, type), name: nil, convention) { [unowned self] in
            try FunctionTranslator(self, Substitution(), convention).translateBridge(from: inherited, substitution, to: reference)
        }
    }

    /// The classes of layouts.
    private var layouts: [ObjectIdentifier: (NominalDeclaration, SwiftType)] = [:]

    /// A class's `deinit`, which ends in its superclass's.
    private func deinitRoutine(_ function: FunctionDeclaration, _ substitution: Substitution, parent: Int?) throws -> Int {
        let convention = try convention(of: function, substitution)
        return try routine(.function(function, Set(substitution.entries)), name: Self.shownName(function), convention) { [unowned self] in
            try FunctionTranslator(self, substitution, convention).translate(function, context: -1, parentDeinitializer: parent)
        }
    }
}

extension NominalDeclaration {
    /// The functions and accessors that a class declares or overrides, which are called by the class of the instance.
    var overridableFunctions: [FunctionDeclaration] {
        var result: [FunctionDeclaration] = []
        for member in members.all {
            switch member {
            case let function as FunctionDeclaration:
                if case .function = function.kind, !function.isStatic, function.signature.parameters.isEmpty { result.append(function) }
            case let variable as VariableDeclaration where !variable.isStatic:
                result += [variable.getter, variable.setter].compactMap { $0 }
            case let declaration as SubscriptDeclaration where !declaration.isStatic && declaration.signature.parameters.isEmpty:
                result += [declaration.getter, declaration.setter].compactMap { $0 }
            default: break
            }
        }
        return result
    }

    /// The initialisers that `self.init(…)` finds by the class of the instance: those that a subclass overrides, or inherits and has to
    /// give its own properties their values in.
    var inheritableInitializers: [FunctionDeclaration] {
        members["init"].compactMap { $0 as? FunctionDeclaration }.filter { $0.isFoundByClassOfInstance && $0.signature.parameters.isEmpty }
    }
}

extension FunctionDeclaration {
    /// Of an initialiser of a class: whether it is a designated one, or takes the place of one.
    var isFoundByClassOfInstance: Bool { sequence(first: self, next: { $0.overridden }).contains { !$0.isConvenience } }
}
