/// Writes the code of one routine.
///
/// Registers are handed out like a stack: parameters, then locals of the blocks under way, then temporaries of the
/// statement. Every object register above those in use is nil, or holds what nobody will look at again.
final class FunctionTranslator {
    let compiler: Compiler
    /// What stands for generic parameters in the code being written.
    var substitution: Substitution
    let convention: CallConvention
    let code = CodeBuilder()

    /// Where a variable is.
    enum Location {
        case word(Int)
        case object(Int)
        /// In a box that closures share.
        case box(Int)
    }

    var locations: [VariableDeclaration: Location] = [:]
    /// Constants that are pairs of which only the parts are in registers.
    var pairs: [VariableDeclaration: WalkedElement] = [:]
    var file: SourceFile?
    /// The line that the translated closure ends on: a comment there tells of the statement around the closure, not of those in it.
    var lineOfClosureEnd: Int?
    /// The function whose code is being written, where it is that of a declaration.
    var function: FunctionDeclaration?
    /// The blocks under way, innermost last.
    var blocks: [Block] = []
    /// Where `break` and `continue` go.
    var targets: [ObjectIdentifier: Target] = [:]
    /// What has to be written where the function is left: captured `inout` parameters go back to their registers.
    var epilogue: [(_: CodeBuilder) throws -> Void] = []
    /// Code written after the end: handlers.
    private var outOfLine: [(write: () throws -> Void, origin: CodeBuilder.Origin)] = []
    /// Where an optional chain ends that finds nothing, and the object register below which it may have left something by then.
    struct ChainEnd {
        var label: CodeBuilder.Label
        var left: Int
    }

    /// Those of the chains under way.
    var chainEnds: [ChainEnd] = []
    /// What the first `?` of a change asks, where it is held while the indices behind it are evaluated, and that change once it is under way.
    var chainToHold: TypedPlace?
    var changeOfChain: Place.HeldChange?
    /// What `yield` of an if or switch expression fills.
    var yields: [(destination: Destination, end: CodeBuilder.Label, depth: Int)] = []
    /// Objects that temporaries hold and nobody has taken over.
    var temporaries: Set<Int> = []
    /// Whether what is written puts values back where a call has failed that was to change them.
    var isUnwinding = false
    /// How many initial and default values are being written out within one another.
    var inlineDepth = 0
    /// Far beyond what a program means; each level takes native stack.
    static let inlineDepthLimit = 64
    /// Where `fallthrough` goes, and how many blocks are under way there.
    var fallthroughLabel: CodeBuilder.Label?
    var fallthroughDepth = 0
    /// Set in initialisers: where `self` is, and how `return` gives it back.
    var initializedSelf: VariableDeclaration?
    var isFailableInitializer = false
    var implicitSuperInit: TypedExpression?
    /// Set in an initialiser of a class without superclass: once it has given every field a value, the instance is a whole one.
    var completesInstance = false

    /// A block under way: what leaving it must do.
    struct Block {
        /// A `defer`, and the first object register that was free where it stands: what is declared after it ends before it runs.
        struct Deferred {
            var block: TypedBlock
            var firstObject: Int
        }

        var defers: [Deferred] = []
        /// The registers in use before it.
        var firstWord: Int
        var firstObject: Int
    }

    /// Where a loop, a switch or a labelled block is left or continued.
    struct Target {
        var breakLabel: CodeBuilder.Label
        var continueLabel: CodeBuilder.Label?
        /// How many blocks were under way around it.
        var depth: Int
    }

    /// Where a value is wanted.
    enum Destination: Equatable {
        case word(Int)
        case object(Int)
        /// Nowhere: evaluated for its effects.
        case none
    }

    init(_ compiler: Compiler, _ substitution: Substitution, _ convention: CallConvention) {
        self.compiler = compiler
        self.substitution = substitution
        self.convention = convention
        code.begin(words: convention.wordCount, objects: convention.objectCount)
    }

    // MARK: Types

    func concrete(_ type: SwiftType) -> SwiftType {
        compiler.checker.concrete(type, substitution)
    }

    func runtime(_ type: SwiftType) throws -> RuntimeType { try compiler.types.runtime(concrete(type)) }

    /// A substitution at a call, in concrete types; what the function around it stands for is known within local functions.
    func concrete(_ inner: Substitution) -> Substitution { inner.mapped { concrete($0) } }

    func fault(_ message: String) -> CellFailure { CellFailure(.internalFault, message) }

    // MARK: Whole routines

    /// A function with code in Swift, or one whose code the compiler knows.
    func translate(_ function: FunctionDeclaration, context: Int, parentDeinitializer: Int? = nil) throws -> Routine {
        file = function.file
        self.function = function
        var index = 0
        // What closures in the body capture decides where the parameters are kept.
        let body = compiler.checker.body(of: function)
        let owner = compiler.selfType(of: function, substitution)
        let getsSelf = compiler.takesSelf(function) || compiler.initializesInstance(function, owner)
        if context >= 0 { _ = try code.newObject() }
        if getsSelf {
            if let variable = function.selfVariable { try bindParameter(variable, convention.parameters[0]) }
            index = 1
        }
        for parameter in function.parameters {
            try bindParameter(parameter.variable, convention.parameters[index])
            index += 1
        }
        if context >= 0 { try bindCaptures(function.captures, context: context) }
        if let routine = try translateDerived(function, owner) { return routine }
        guard let body else { throw fault(compiler.checker.faultsOfLibrary.last ?? "\(function.fullName) has no code") }
        file = body.file
        if case .initializer = function.kind { try beginInitializer(function, owner) }
        try function_(body, function)
        if let parentDeinitializer, let variable = function.selfVariable, case .object(let register)? = locations[variable] {
            try callParentDeinitializer(parentDeinitializer, register)
        }
        return try finish(name: file?.isLibrary == true ? nil : Compiler.shownName(function), context: context)
    }

    private func function_(_ body: TypedBody, _ function: FunctionDeclaration) throws {
        let start = code.position
        code.range = body.range
        try statements(body.statements, in: nil)
        if let initializedSelf {
            code.range = body.range
            try returnInitialized(initializedSelf)
        } else {
            try leave(to: 0)
            try writeBack()
        }
        if function.kind.isDeinitializer, let variable = function.selfVariable, case .object = locations[variable] { return }
        code.emit(.return_)
        try guardWriteBack(from: start)
    }

    /// The end of every routine: the return, then what stands out of line.
    func finish(name: String?, context: Int = -1) throws -> Routine {
        if code.position == 0 || !endsInReturn { code.emit(.return_) }
        while !outOfLine.isEmpty {
            let next = outOfLine.removeFirst()
            try code.writeOutOfLine(for: next.origin, next.write)
        }
        return try code.finish(name: name, keptObjects: convention.keptObjects, contextRegister: context, file: file)
    }

    private var endsInReturn: Bool { code.lastOpcode == .return_ }

    private func callParentDeinitializer(_ routine: Int, _ register: Int) throws {
        try code.reserve(words: 0, objects: 1)
        let window = code.nextObject
        code.emit(.copyObject, window, register)
        code.emit(.call, routine, code.nextWord, window)
        code.emit(.clearObject, window)
    }

    /// A closure: its captures are in the context register.
    func translate(_ closure: TypedClosure, context: Int) throws -> Routine {
        file = closure.file
        lineOfClosureEnd = closure.file.line(at: max(closure.range.start, closure.range.end - 1))
        if context >= 0 { _ = try code.newObject() }
        for (parameter, place) in zip(closure.parameters, convention.parameters) { try bindParameter(parameter, place) }
        try bindCaptures(closure.captures, context: context)
        let start = code.position
        try statements(closure.body.statements, in: nil)
        try leave(to: 0)
        try writeBack()
        code.emit(.return_)
        try guardWriteBack(from: start)
        return try finish(name: closure.file.isLibrary ? nil : "closure", context: context)
    }

    /// The initial value of a static property.
    func translateInitialValue(of variable: VariableDeclaration) throws -> Routine {
        file = variable.file
        if let value = variable.initialValue {
            try evaluate(value, to: resultDestination)
        } else if variable.startsAsNil, case .object(let register) = resultDestination {
            code.emit(.clearObject, register)
        } else {
            throw fault("\(variable.name) has no initial value")
        }
        code.emit(.return_)
        return try finish(name: file?.isLibrary == true ? nil : variable.name)
    }

    /// A routine that passes its arguments on to a function.
    func translateForwarding(_ reference: FunctionReference) throws -> Routine {
        let arguments = convention.parameters.map { parameter -> PreparedArgument in
            if parameter.isInout {
                return .place(parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register, parameter.type))
            }
            return .register(parameter.register, parameter.type)
        }
        try callPrepared(reference, arguments, convention, to: resultDestination)
        code.emit(.return_)
        return try finish(name: nil)
    }

    func translateFieldGetter(_ property: PropertyReference, _ type: SwiftType) throws -> Routine {
        let parameter = convention.parameters[0]
        try readField(property.declaration, of: parameter.register, isOwned: false, type, to: resultDestination)
        code.emit(.return_)
        return try finish(name: nil)
    }

    /// The top-level code of a cell.
    func translate(_ cell: CheckedCell) throws -> Routine {
        file = cell.file
        try statements(cell.statements, in: nil, value: cell.value)
        try leave(to: 0)
        code.emit(.return_)
        return try finish(name: "")
    }

    /// Where the routine's own result goes.
    var resultDestination: Destination {
        if convention.result.isVoid { return .none }
        return convention.result.slot == .word ? .word(0) : .object(0)
    }

    // MARK: Variables

    private func bindParameter(_ variable: VariableDeclaration, _ parameter: CallConvention.Parameter) throws {
        if variable.needsBox {
            let box = try code.newObject()
            try makeBox(box, parameter.type)
            storeInBox(box, parameter.type, from: parameter.register)
            locations[variable] = .box(box)
            if parameter.isInout {
                let register = parameter.register
                let isWord = parameter.type.slot == .word
                epilogue.append { code in
                    if isWord { code.emit(.getWord, register, box, 2) } else { code.emit(.getObject, register, box, 0) }
                }
            }
        } else if variable.ownership != .strong {
            let register = try code.newObject()
            code.emit(.makeWeak, register, parameter.register)
            locations[variable] = .object(register)
        } else {
            locations[variable] = parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register)
        }
    }

    /// Unpacks a closure's captures into registers of its own.
    private func bindCaptures(_ captures: [Capture], context: Int) throws {
        let layout = try captureLayout(captures)
        for (capture, part) in zip(captures, layout.parts) {
            switch part {
            case .box(let index):
                let register = try code.newObject()
                code.emit(.getObject, register, context, index)
                locations[capture.variable] = .box(register)
            case .word(let index):
                let register = try code.newWord()
                code.emit(.getWord, register, context, index)
                locations[capture.variable] = .word(register)
            case .object(let index):
                let register = try code.newObject()
                code.emit(.getObject, register, context, index)
                if capture.variable.needsBox {
                    // What is held weakly is a variable, which the closures within share.
                    let type = try runtime(capture.variable.type), box = try code.newObject()
                    try makeBox(box, type)
                    storeInBox(box, type, from: register)
                    locations[capture.variable] = .box(box)
                } else {
                    locations[capture.variable] = .object(register)
                }
            }
        }
    }

    func makeBox(_ register: Int, _ type: RuntimeType) throws {
        let layout = compiler.boxLayout(type.slot)
        code.emit(.newRecord, register, immediate: compiler.types.number(of: layout))
    }

    /// Moves a value into a box. (The first two words of a box are its links.)
    func storeInBox(_ box: Int, _ type: RuntimeType, from register: Int) {
        if type.slot == .word { code.emit(.setWord, box, 2, register) } else { code.emit(.setObject, box, 0, register) }
    }

    /// A new local variable, with room for its value.
    func declare(_ variable: VariableDeclaration, _ type: RuntimeType) throws {
        if variable.needsBox {
            let register = try code.newObject()
            try makeBox(register, type)
            locations[variable] = .box(register)
        } else if type.slot == .word, variable.ownership == .strong {
            locations[variable] = .word(try code.newWord())
        } else {
            let register = try code.newObject()
            code.emit(.clearObject, register)
            locations[variable] = .object(register)
        }
    }

    // MARK: Leaving

    /// What leaving all blocks but `depth` of them does: their `defer`s, innermost first.
    func leave(to depth: Int) throws {
        let saved = (blocks, code.nextObject)
        while blocks.count > depth {
            let block = blocks.removeLast()
            for (index, deferred) in block.defers.enumerated().reversed() {
                clearObjects(downTo: deferred.firstObject)
                // While one runs, those registered after it are done with.
                blocks.append(Block(defers: Array(block.defers[..<index]), firstWord: code.nextWord, firstObject: code.nextObject))
                try statements(deferred.block.statements, in: nil)
                blocks.removeLast()
            }
        }
        (blocks, code.nextObject) = saved
    }

    /// Lets go of the objects from a register on, last first, as Swift ends what a block declares.
    func clearObjects(downTo first: Int) {
        for register in stride(from: code.nextObject - 1, through: first, by: -1) { code.emit(.clearObject, register) }
        code.nextObject = first
    }

    /// Writes code after the routine's end that stands for what is here.
    func later(_ write: @escaping () throws -> Void) { outOfLine.append((write, code.origin)) }

    func writeBack() throws { for step in epilogue { try step(code) } }

    /// Captured `inout` parameters go back also where an error leaves the function.
    private func guardWriteBack(from start: Int) throws {
        guard !epilogue.isEmpty else { return }
        let label = code.label()
        code.guardCode(from: start, .thrown, target: label, firstFreeObject: code.nextObject)
        let (words, objects) = (code.nextWord, code.nextObject)
        later { [unowned self] in
            (code.nextWord, code.nextObject) = (words, objects)
            code.bind(label)
            let error = try code.newObject()
            code.emit(.catch_, error)
            try writeBack()
            code.emit(.throw_, error)
        }
    }
}

extension FunctionDeclaration.Kind {
    var isDeinitializer: Bool { if case .deinitializer = self { true } else { false } }
    var isSetter: Bool { if case .setter = self { true } else { false } }
}
