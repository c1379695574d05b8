import Autograd
import SwiftCells

/// A module whose class a cell declares: the native object behind it, which owns the cell's properties.
final class CellModule: Module {
    let instance: CellInstance

    init(_ instance: CellInstance) {
        self.instance = instance
        super.init()
        partsProvider = { [unowned self] in
            instance.instanceProperties.compactMap { property in ModulePart(property.value, isTraining: isTraining).map { (property.name, $0) } }
        }
        typeNameProvider = { instance.className }
    }

    /// The cell's `forward`, or the engine's error where the class has none.
    override func forward(_ x: Tensor) throws -> Tensor {
        guard instance.overrides("forward(_:)") else { return try super.forward(x) }
        guard let result = try instance.call("forward(_:)", on: self, x) as? Tensor else {
            throw CellFailure(.internalFault, "forward of \(instance.className) gave no tensor")
        }
        return result
    }
}

extension ModulePart {
    /// What a property's value means to the module around it, whose mode is given; nil where nothing.
    init?(_ value: CellValue, isTraining: Bool) {
        switch value {
        case .array(let values):
            let objects = values.compactMap(\.object)
            guard !objects.isEmpty, objects.count == values.count else { return nil }
            if let modules = objects as? [Module] {
                self = .container(ModuleList(modules), isTraining: isTraining)
            } else if let parameters = objects as? [Parameter] {
                self = .container(ParameterList(parameters), isTraining: isTraining)
            } else {
                return nil
            }
        default:
            switch value.object {
            case let parameter as Parameter: self = .parameter(parameter)
            case let buffer as Buffer: self = .buffer(buffer)
            case let module as Module: self = .module(module)
            default:
                guard let entries = value.objectsByName, !entries.isEmpty else { return nil }
                let modules = entries.compactMap { entry in (entry.object as? Module).map { (entry.name, $0) } }
                guard modules.count == entries.count else { return nil }
                self = .container(ModuleDictionary(Dictionary(modules) { first, _ in first }), isTraining: isTraining)
            }
        }
    }
}

extension CellValue {
    /// The object of a native class, or the peer of an instance whose class a cell declares.
    var object: AnyObject? {
        switch self {
        case .native(let object): object
        case .other(let object, _): object
        default: nil
        }
    }
}
