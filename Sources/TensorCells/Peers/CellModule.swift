import Autograd
import SwiftCells

/// A module whose class a cell declares: the native object behind it, which owns the cell's properties.
final class CellModule: Module {
    let instance: CellInstance

    init(_ instance: CellInstance) {
        self.instance = instance
        super.init()
        partsProvider = { [unowned self] in
            instance.instanceProperties.compactMap { property in ModulePart(property, isTraining: isTraining).map { (property.name, $0) } }
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
    init?(_ property: InstanceProperty, isTraining: Bool) {
        let list: Module?
        switch property.value {
        case .array(let values):
            let objects = values.compactMap(\.object)
            guard objects.count == values.count else { return nil }
            list = objects.isEmpty ? ModulePart.emptyList(of: property.memberClass) : ModulePart.list(objects)
        default:
            switch property.value.object {
            case let parameter as Parameter: self = .parameter(parameter); return
            case let buffer as Buffer: self = .buffer(buffer); return
            case let module as Module: self = .module(module); return
            default:
                guard let entries = property.value.objectsByName else { return nil }
                let members = Dictionary(entries.map { ($0.name, $0.object) }) { first, _ in first }
                list = members.isEmpty ? ModulePart.emptyDictionary(of: property.memberClass) : ModulePart.dictionary(members)
            }
        }
        guard let list else { return nil }
        self = .container(list, isTraining: isTraining)
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
