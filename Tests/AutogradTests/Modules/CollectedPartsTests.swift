import Testing

@testable import Autograd

/// Properties that hold several modules or parameters: the type says what an empty one is, and other empty arrays are nothing to a module.
@Suite struct CollectedPartsTests {
    private class Part: Module {}

    private final class Whole: Module {
        var weights: [String: Parameter] = ["b": Parameter(Tensor.ones(2)), "a": Parameter(Tensor.zeros(1, 3))]
        var parts: [any CustomStringConvertible] = [Part()]
        var partsByName: [String: Any] = ["part": Part()]
        var mixed: [String: Any] = ["part": Part(), "number": 1]
        var noParts: [Part] = []
        var noPartsByName: [String: Part] = [:]
        var noParameters: [Parameter]? = []
        var noParametersByName: [String: Parameter] = [:]
        var numbers: [Double] = []
        var tensors: [Tensor] = []
        var anything: [Any] = []
        var maybe: [Part?] = []
        var byNumber: [Int: Part] = [:]
        var counts: [String: Int] = [:]
        var none: [Part]? = nil
    }

    /// PyTorch prints its `ParameterDict`, `ModuleList` … so.
    @Test func emptyOnesAreWhatTheirTypeSays() {
        #expect(
            Whole().description == """
                Whole(
                  (weights): ParameterDict(
                      (a): Parameter containing: [torch.FloatTensor of size 1x3]
                      (b): Parameter containing: [torch.FloatTensor of size 2]
                  )
                  (parts): ModuleList(
                    (0): Part()
                  )
                  (partsByName): ModuleDict(
                    (part): Part()
                  )
                  (noParts): ModuleList()
                  (noPartsByName): ModuleDict()
                  (noParameters): ParameterList()
                  (noParametersByName): ParameterDict()
                )
                """)
    }

    @Test func parametersByNameAreTrainedAndConverted() {
        let whole = Whole()
        #expect(whole.namedParameters().map(\.name) == ["weights.a", "weights.b"])
        #expect(whole.stateDict().map(\.name) == ["weights.a", "weights.b"])
        #expect(whole.double().weights.values.allSatisfy { $0.dtype == .float64 })
        #expect(whole.description.contains("(a): Parameter containing: [torch.DoubleTensor of size 1x3]"))
    }
    /// The lines are what PyTorch calls the `extra_repr` of the collection: a single one goes between the parentheses, and keeps its own indent.
    @Test func aSingleParameterStandsInTheLineOfItsCollection() {
        final class Single: Module {
            var scales = [Parameter(Tensor.ones(2, 3).double())]
            var offsets = ["start": Parameter(Tensor.zeros([]))]
        }
        #expect(
            Single().description == """
                Single(
                  (scales): ParameterList(  (0): Parameter containing: [torch.float64 of size 2x3])
                  (offsets): ParameterDict(  (start): Parameter containing: [torch.FloatTensor of size ])
                )
                """)
    }
}
