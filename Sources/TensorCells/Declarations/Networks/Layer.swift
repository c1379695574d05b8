import Autograd
import SwiftCells

/// Shorthand for the classes of modules: each is declared with its one initialiser, and its parameters one by one.
extension CellLibrary {
    /// A class of modules that cells use but do not subclass.
    ///
    /// - Parameters:
    ///   - documentation: what a module of the class does.
    ///   - parent: the class it inherits from.
    ///   - parameters: those of the initialiser, as Swift declares them.
    ///   - make: the throwing core of the initialiser.
    mutating func layer<M: Module>(
        _ type: M.Type, _ documentation: String, inheriting parent: String = "Module", _ parameters: String = "",
        _ make: @escaping @Sendable (NativeFrame) throws -> M
    ) {
        nativeClass("/// \(documentation)\nfinal class \(type): \(parent)", type)
        function("/// \(documentation)\ninit(\(parameters))", in: "\(type)") { try $0.return(new: make($0)) }
    }

    /// A parameter that every module of a class has.
    mutating func parameter<M: Module>(
        _ name: String, of type: M.Type, _ documentation: String, _ path: ReferenceWritableKeyPath<M, Parameter> & Sendable
    ) {
        property("/// \(documentation)\nvar \(name): Parameter { get set }", in: "\(type)",
            get: { $0.return($0.object(0, as: type)[keyPath: path]) }, set: { $0.object(0, as: type)[keyPath: path] = $0.object(1) })
    }

    /// A parameter that a module may lack.
    mutating func parameter<M: Module>(
        _ name: String, of type: M.Type, _ documentation: String, _ path: ReferenceWritableKeyPath<M, Parameter?> & Sendable
    ) {
        property("/// \(documentation)\nvar \(name): Parameter? { get set }", in: "\(type)",
            get: { $0.return($0.object(0, as: type)[keyPath: path]) }, set: { $0.object(0, as: type)[keyPath: path] = $0.optionalObject(1) })
    }

    /// An option that a module was made with.
    mutating func option<M: Module>(_ name: String, of type: M.Type, _ documentation: String, _ path: KeyPath<M, Double> & Sendable) {
        property("/// \(documentation)\nvar \(name): Double { get }", in: "\(type)") { $0.return($0.object(0, as: type)[keyPath: path]) }
    }

    /// A whole number that a module was made with, such as the dimension that it works along.
    mutating func option<M: Module>(_ name: String, of type: M.Type, _ documentation: String, _ path: KeyPath<M, Int> & Sendable) {
        property("/// \(documentation)\nvar \(name): Int { get }", in: "\(type)") { $0.return($0.object(0, as: type)[keyPath: path]) }
    }
}

extension NativeFrame {
    /// Returns a module that was made just now.
    func `return`(new module: Module) throws {
        try EngineState.current.requireMemory()
        self.return(module)
    }
}
