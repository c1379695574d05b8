import Autograd
import SwiftCells

extension CellLibrary {
    /// Where tensors lie: on the CPU.
    mutating func declareDevices() {
        declare("/// Where a tensor's memory lies. This engine runs on the CPU; the others exist as names.\nenum Device: String, CustomStringConvertible { case cpu, cuda, mps }")
        property("/// The device's name.\nvar description: String { get }", in: "Device") { $0.return(($0.choice(0) as Device).description) }
        property("/// Whether tensors can be there: true of the CPU alone.\nvar isAvailable: Bool { get }", in: "Device") {
            $0.return(($0.choice(0) as Device).isAvailable)
        }
        property("/// Where the tensor lies: on the CPU.\nvar device: Device { get }", in: "Tensor") {
            $0.return($0.number(of: $0.tensor(0).device))
        }
        function("/// The tensor on a device; on the CPU, where it is, the tensor itself.\nfunc to(_ device: Device) -> Tensor", in: "Tensor") {
            $0.return(try Checked.to($0.tensor(0), $0.choice(1)))
        }
        function("/// The tensor on the CPU, where it is.\nfunc cpu() -> Tensor", in: "Tensor") { $0.return($0.tensor(0).cpu()) }
        function(
            "/// Moves the parameters and buffers to a device; on the CPU they are already.\n@discardableResult func to(_ device: Device) -> Self",
            in: "Module"
        ) {
            try ($0.choice(1) as Device).require()
            $0.return($0.module(0))
        }
    }
}

extension Device: CellChoice {
    static let cellName = "Device"
    static let choices: KeyValuePairs<String, Device> = ["cpu": .cpu, "cuda": .cuda, "mps": .mps]
}
