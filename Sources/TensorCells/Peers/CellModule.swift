import Autograd
import SwiftCells

/// A module whose class a cell declares: the native object behind it, which owns the cell's properties.
final class CellModule: Module {
    let instance: CellInstance

    init(_ instance: CellInstance) {
        self.instance = instance
        super.init()
        partsProvider = { instance.properties.compactMap { property in ModulePart(property.value).map { (property.name, $0) } } }
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
    /// What a property's value means to the module around it; nil where nothing.
    init?(_ value: CellValue) {
        switch value {
        case .native(let parameter as Parameter): self = .parameter(parameter)
        case .native(let buffer as Buffer): self = .buffer(buffer)
        case .native(let module as Module): self = .module(module)
        case .array(let values):
            let modules = values.compactMap { value -> Module? in
                if case .native(let module as Module) = value { module } else { nil }
            }
            guard !modules.isEmpty, modules.count == values.count else { return nil }
            self = .module(ModuleList(modules))
        default: return nil
        }
    }
}
