/// A function or closure of a cell in native hands.
///
/// It may be kept (a hook) and called later, as long as its session lives.
package struct CellFunction {
    let closure: Record
    private let type: RuntimeType
    private weak var machine: Machine?

    init(_ closure: Record, type: RuntimeType, machine: Machine) {
        self.closure = closure
        self.type = type
        self.machine = machine
    }

    /// Calls it with native objects and returns its result where that is an object.
    package func callAsFunction(_ arguments: AnyObject?...) throws -> AnyObject? {
        let machine = try liveMachine()
        guard case .function(let parameters, let result) = type.shape, parameters.count == arguments.count,
            parameters.allSatisfy({ $0.slot == .object })
        else { throw mismatch }
        let returnsObject = result.slot == .object
        defer { withExtendedLifetime(closure) {} }
        return try machine.invoke(closure.tag) { _, objects in
            let first = returnsObject ? 1 : 0
            for (index, argument) in arguments.enumerated() { objects[first + index] = argument }
            let context = Int(machine.routines[closure.tag].contextRegister)
            if context >= 0 { machine.lend(closure, to: objects + context) }
        } finish: { _, objects in
            returnsObject ? objects[0] : nil
        }
    }

    /// Calls it with any values.
    package func call(_ arguments: [CellValue]) throws -> CellValue {
        let machine = try liveMachine()
        guard case .function(let parameters, let result) = type.shape, parameters.count == arguments.count else { throw mismatch }
        let stored = try zip(arguments, parameters).map { try $0.stored(as: $1, in: machine) }
        let raw = try callStored(stored)
        return try CellValue(word: raw.word, object: raw.object, type: result)
    }

    /// Calls it with values as their slots hold them.
    func callStored(_ arguments: [StoredValue]) throws -> StoredValue {
        let machine = try liveMachine()
        guard case .function(let parameters, let result) = type.shape, parameters.count == arguments.count else { throw mismatch }
        defer { withExtendedLifetime(closure) {} }
        return try machine.invoke(closure.tag) { words, objects in
            var nextWord = result.slot == .word && !result.isVoid ? 1 : 0
            var nextObject = result.slot == .object ? 1 : 0
            for (parameter, argument) in zip(parameters, arguments) {
                if parameter.slot == .word {
                    words[nextWord] = argument.word
                    nextWord += 1
                } else {
                    objects[nextObject] = argument.object
                    nextObject += 1
                }
            }
            let context = Int(machine.routines[closure.tag].contextRegister)
            if context >= 0 { machine.lend(closure, to: objects + context) }
        } finish: { words, objects in
            StoredValue(word: result.slot == .word ? words[0] : 0, object: result.slot == .object ? objects[0] : nil)
        }
    }

    private func liveMachine() throws -> Machine {
        guard let machine else { throw CellFailure(.runtime, "this function belongs to a lesson that has ended") }
        return machine
    }

    private var mismatch: CellFailure { CellFailure(.internalFault, "a built-in calls a function of type \(type.name) with other arguments") }
}

/// A value as its slot holds it.
struct StoredValue {
    var word = 0
    var object: AnyObject?
}

/// The fields of a cell's instance whose class inherits from a native one, in the hands of its native peer.
package struct CellInstance {
    let fields: Record
    private weak var machine: Machine?

    init(_ fields: Record, machine: Machine) {
        self.fields = fields
        self.machine = machine
    }

    /// The name of the instance's class.
    package var className: String { fields.layout.type?.name ?? "" }

    /// Whether the class, or one it inherits from in cells, overrides a native method.
    ///
    /// - Parameter method: its full name, as in `forward(_:)`.
    package func overrides(_ method: String) -> Bool { fields.layout.overrides[method] != nil }

    /// Calls the cell's override of a native method.
    ///
    /// - Parameters:
    ///   - peer: the native object whose fields these are.
    ///   - arguments: objects, as the method's parameters want them.
    /// - Returns: the result where that is an object.
    package func call(_ method: String, on peer: AnyObject, _ arguments: AnyObject?...) throws -> AnyObject? {
        guard let machine else { throw CellFailure(.runtime, "this instance belongs to a lesson that has ended") }
        guard let index = fields.layout.overrides[method] else {
            throw CellFailure(.internalFault, "\(className) has no override of \(method)")
        }
        let kept = Int(machine.routines[index].keptObjects)
        return try machine.invoke(index) { _, objects in
            objects[kept] = peer
            for (position, argument) in arguments.enumerated() { objects[kept + 1 + position] = argument }
        } finish: { _, objects in
            kept > 0 ? objects[0] : nil
        }
    }

    /// An array of native objects, as an argument of ``call(_:on:_:)``.
    package func array(_ objects: [AnyObject?]) throws -> AnyObject {
        guard let machine else { throw CellFailure(.runtime, "this instance belongs to a lesson that has ended") }
        return machine.array(objects: objects)
    }

    /// The elements of an array of objects that ``call(_:on:_:)`` has returned; nil where it is something else.
    package static func elements(of array: AnyObject?) -> [AnyObject?]? {
        guard let array = array as? ArrayObject, array.holdsObjects else { return nil }
        return (0..<array.count).map { array.objects[$0] }
    }

    /// The stored properties of the instance that may hold instances, inherited ones first, with their values: where a module finds its
    /// parameters. Lists of numbers are left alone, however long.
    package var instanceProperties: [InstanceProperty] {
        guard case .instance = fields.layout.type?.shape else { return [] }
        var result: [InstanceProperty] = []
        var parts = 0
        for field in fields.layout.type?.instanceFields ?? [] where field.type.mayHoldInstances {
            var own = 0
            let value = try? CellValue(word: 0, object: fields.objects[field.index], type: field.type, isWhole: false, parts: &own)
            if let value { result.append(InstanceProperty(name: field.label ?? "", value: value, memberClass: field.type.memberClass)) }
            parts += own
        }
        if let machine { machine.fuel &-= NativeFrame.stepsPerPart &* parts }
        return result
    }
}

/// A stored property of an instance.
package struct InstanceProperty {
    package let name: String
    package let value: CellValue
    /// The native class of what an array, or a dictionary by names, is declared to hold: an empty one's, too.
    package let memberClass: AnyClass?
}

extension RuntimeType {
    /// The native class of an array's elements, or of the values that a dictionary has by strings.
    fileprivate var memberClass: AnyClass? {
        switch shape {
        case .array(let element): element.nativeClass
        case .dictionary(let key, let value): if case .string = key.shape { value.nativeClass } else { nil }
        case .optional(let wrapped): wrapped.memberClass
        default: nil
        }
    }

    /// Whether a value of the type is an instance of a class, or an array or dictionary that may hold some.
    fileprivate var mayHoldInstances: Bool {
        switch shape {
        case .array(let element): element.mayBeInstance
        case .dictionary(_, let value): value.mayBeInstance
        default: mayBeInstance
        }
    }

    private var mayBeInstance: Bool {
        switch shape {
        case .instance, .native, .existential: true
        case .optional(let wrapped): wrapped.mayHoldInstances
        default: false
        }
    }
}
