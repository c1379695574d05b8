import Autograd
import SwiftCells

/// An operation whose class a cell declares: the native object behind it, which owns the cell's properties.
final class CellOperation: Function {
    let instance: CellInstance

    init(_ instance: CellInstance) {
        self.instance = instance
        super.init()
        typeNameProvider = { instance.className }
    }

    /// The cell's `forward`, or the engine's error where the class has none.
    override func forward(_ context: Context, _ inputs: [Tensor]) throws -> Tensor {
        guard instance.overrides("forward(_:_:)") else { return try super.forward(context, inputs) }
        guard let result = try instance.call("forward(_:_:)", on: self, context, try instance.array(inputs)) as? Tensor else {
            throw CellFailure(.internalFault, "forward of \(instance.className) gave no tensor")
        }
        return result
    }

    /// The cell's `backward`, or the engine's error where the class has none.
    override func backward(_ context: Context, _ gradient: Tensor) throws -> [Tensor?] {
        guard instance.overrides("backward(_:_:)") else { return try super.backward(context, gradient) }
        let result = try instance.call("backward(_:_:)", on: self, context, gradient)
        guard let gradients = CellInstance.elements(of: result) else {
            throw CellFailure(.internalFault, "backward of \(instance.className) gave no gradients")
        }
        return try gradients.map { object in
            guard let object else { return nil }
            guard let gradient = object as? Tensor else {
                throw CellFailure(.internalFault, "backward of \(instance.className) gave something else than tensors")
            }
            return gradient
        }
    }
}
