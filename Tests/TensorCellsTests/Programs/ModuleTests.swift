import Testing

/// Modules whose classes cells declare, as PyTorch has their like.
@Suite struct ModuleTests {
    private static let nested = """
        class Block: Module {
            let norm: LayerNorm
            let layers: [Linear]
            init(_ size: Int, depth: Int) {
                norm = LayerNorm(size)
                layers = (0..<depth).map { _ in Linear(size, size) }
                super.init()
            }
            override func forward(_ x: Tensor) -> Tensor {
                var h = norm(x)
                for layer in layers { h = relu(layer(h)) }
                return x + h
            }
        }
        class Wide: Block {
            let scale = Parameter(Tensor.ones(1))
            init() { super.init(4, depth: 1) }
            override func forward(_ x: Tensor) -> Tensor { super.forward(x) * scale }
        }
        class Net: Module {
            let blocks = [Block(2, depth: 2), Block(2, depth: 2)]
            let wide = Wide()
            var head: Linear?
            let heads: [String: Linear]
            let temperatures = [Parameter(Tensor.zeros(2, 3)), Parameter(Tensor.zeros(1))]
            let mask = Buffer(Tensor.ones(2))
            let rate = 0.5
            override init() {
                heads = ["b": Linear(2, 1), "a": Linear(2, 1, bias: false)]
                super.init()
                head = Linear(2, 4)
            }
            override func forward(_ x: Tensor) -> Tensor {
                var h = x * mask
                for block in blocks { h = block(h) }
                return wide(head!(h))
            }
        }
        let net = Net()
        """

    /// The names as PyTorch gives them to a module of the same parts (ModuleList, ModuleDict, ParameterList): a module's own
    /// parameters come before those of the modules in it.
    @Test func partsAreFoundInTheOrderOfTheirProperties() {
        let lesson = Lesson(seed: 0)
        lesson.run(Self.nested)
        #expect(
            lesson.output("for (name, p) in net.namedParameters() { print(name, p.shape) }\nfor (name, b) in net.namedBuffers() { print(name, b.shape) }")
                == """
                blocks.0.norm.weight [2]
                blocks.0.norm.bias [2]
                blocks.0.layers.0.weight [2, 2]
                blocks.0.layers.0.bias [2]
                blocks.0.layers.1.weight [2, 2]
                blocks.0.layers.1.bias [2]
                blocks.1.norm.weight [2]
                blocks.1.norm.bias [2]
                blocks.1.layers.0.weight [2, 2]
                blocks.1.layers.0.bias [2]
                blocks.1.layers.1.weight [2, 2]
                blocks.1.layers.1.bias [2]
                wide.scale [1]
                wide.norm.weight [4]
                wide.norm.bias [4]
                wide.layers.0.weight [4, 4]
                wide.layers.0.bias [4]
                head.weight [4, 2]
                head.bias [4]
                heads.a.weight [1, 2]
                heads.b.weight [1, 2]
                heads.b.bias [1]
                temperatures.0 [2, 3]
                temperatures.1 [1]
                mask [2]

                """)
    }

    @Test func aModulePrintsAsPyTorchPrintsIt() {
        let lesson = Lesson(seed: 0)
        lesson.run(Self.nested)
        #expect(
            lesson.output("print(net)") == """
                Net(
                  (blocks): ModuleList(
                    (0-1): 2 x Block(
                      (norm): LayerNorm((2,), eps=1e-05, elementwise_affine=True, bias=True)
                      (layers): ModuleList(
                        (0-1): 2 x Linear(in_features=2, out_features=2, bias=True)
                      )
                    )
                  )
                  (wide): Wide(
                    (norm): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                    (layers): ModuleList(
                      (0): Linear(in_features=4, out_features=4, bias=True)
                    )
                  )
                  (head): Linear(in_features=2, out_features=4, bias=True)
                  (heads): ModuleDict(
                    (a): Linear(in_features=2, out_features=1, bias=False)
                    (b): Linear(in_features=2, out_features=1, bias=True)
                  )
                  (temperatures): ParameterList(
                      (0): Parameter containing: [torch.float32 of size 2x3]
                      (1): Parameter containing: [torch.float32 of size 1]
                  )
                )

                """)
    }

    @Test func modesAndCallsReachEveryPart() {
        let lesson = Lesson(seed: 0)
        lesson.run(Self.nested)
        #expect(
            lesson.output(
                """
                print(net(Tensor.randn(3, 2)).shape, net.wide is Block, net.blocks[0].isTraining)
                net.eval()
                print(net.modules().filter { $0.isTraining }.count, net.children().count)
                net.train()
                print(net.modules().allSatisfy { $0.isTraining })
                var linears = 0
                net.apply { if let layer = $0 as? Linear { linears += 1; ones_(layer.weight) } }
                print(linears, net.head!.weight.sum())
                """) == "[3, 4] true true\n0 5\ntrue\n8 tensor(8., grad_fn=<SumBackward0>)\n")
    }

    /// The names by which PyTorch's tutorials reach for parts of networks, and for what stands beside the operators.
    @Test func namesFromTutorials() {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let p = Tensor([0.1, 0.2, 0.7])
                print(Tensor.multinomial(p, 2), Tensor.multinomial(p, 4, replacement: true))
                let x = Tensor([1.0, 2.0, 3.0])
                print(x.eq(2), x.ge(Tensor(2.0)).sum(), Tensor.where(x .> 1, 1, 0), Tensor.where(x .> 1, 0.5, x))
                print(Tensor.arange(6).viewAs(Tensor.zeros(2, 3)).shape, Sequential(Flatten(startDim: 0, endDim: 1))(Tensor.ones(2, 3, 4)).shape)
                """) == """
                tensor([2, 1]) tensor([2, 2, 2, 1])
                tensor([False,  True, False]) tensor(2) tensor([0, 1, 1]) tensor([1.0000, 0.5000, 0.5000])
                [2, 3] [6, 4]

                """)
        #expect(
            lesson.output(
                """
                let net = resnet18(weights: .none)
                for parameter in net.parameters() { parameter.requiresGrad = false }
                net.fc = Linear(net.fc.inFeatures, 3)
                print(net.namedParameters().filter { $0.parameter.requiresGrad }.map { $0.name }, net.layer4.count, net.fc.outFeatures)
                print((net.layer2[0] as! BasicBlock).downsample!.count, net.bn1.numBatchesTracked!.item(), net.conv1.weight.shape)
                """) == "[\"fc.weight\", \"fc.bias\"] 2 3\n2 0.0 [64, 3, 7, 7]\n")
    }

    @Test func initialisersAreAppliedInTheOrderOfTheLayers() {
        let lesson = Lesson(seed: 5)
        #expect(
            lesson.output(
                """
                let net = Sequential(Linear(2, 2, bias: false), Sequential(Linear(2, 2, bias: false)), Linear(2, 2, bias: false))
                manualSeed(5)
                net.apply { if let layer = $0 as? Linear { normal_(layer.weight) } }
                for parameter in net.parameters() { print(parameter[0, 0].item()) }
                """) == "-0.4867807626724243\n-0.19741509854793549\n0.6312134265899658\n")
    }

    @Test func sharedPartsAreCountedOnce() {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                class Tied: Module {
                    let embedding = Embedding(5, 3)
                    let out = Linear(3, 5, bias: false)
                    override init() { super.init(); out.weight = embedding.weight }
                    override func forward(_ x: Tensor) -> Tensor { out(embedding(x)) }
                }
                let tied = Tied()
                print(tied.parameters().count, tied.stateDict().keys)
                tied(Tensor([1, 2])).sum().backward()
                print(tied.embedding.weight.grad!.shape, tied.out.weight.grad! === tied.embedding.weight.grad!)
                tied.zeroGrad()
                print(tied.embedding.weight.grad == nil)
                """) == "1 [\"embedding.weight\", \"out.weight\"]\n[5, 3] true\ntrue\n")
    }

    /// The output is PyTorch's for the same lines (`requires_grad_`), but for the spelling of lists and truth.
    @Test func freezing() throws {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let net = Sequential(Linear(3, 4), ReLU(), Linear(4, 2))
                net[0].requiresGrad_(false)
                print(net.parameters().map { $0.requiresGrad })
                let y = net(Tensor.ones(1, 3))
                y.sum().backward()
                print(net.parameters().map { $0.grad != nil })
                print(net.requiresGrad_(false)(Tensor.ones(1, 3)).requiresGrad)
                net.requiresGrad_()
                print(net(Tensor.ones(1, 3)).requiresGrad, net.requiresGrad_() === net)
                """) == "[false, false, true, true]\n[false, false, true, true]\nfalse\ntrue true\n")
        lesson.run("class Whole: Module { let n = Parameter(Tensor([1, 2]), requiresGrad: false) }\nlet whole = Whole()")
        #expect(try lesson.error("whole.requiresGrad_()").message == "only Tensors of floating point dtype can require gradients")
    }

    /// The output is PyTorch's for the same lines (`register_forward_hook`), but for the spelling of lists and truth.
    @Test func forwardHooks() throws {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let net = Sequential(Linear(3, 4), ReLU(), Linear(4, 2))
                var seen: [String] = []
                let first = net[0].registerForwardHook { module, input, output in
                    seen.append("\\(module) \\(input.shape) \\(output.shape)")
                    return nil
                }
                let second = net[1].registerForwardHook { _, _, output in output * 0 }
                let y = net(Tensor.ones(2, 3))
                print(seen, y.allclose((net[2] as! Linear).bias!.expand(2, 2)), y.requiresGrad)
                first.remove()
                first.remove()
                second.remove()
                print(net(Tensor.ones(2, 3)).allclose(y), seen.count)
                """) == "[\"Linear(in_features=3, out_features=4, bias=True) [2, 3] [2, 4]\"] true true\nfalse 1\n")
        let failing = try lesson.error("let third = net[0].registerForwardHook { _, _, y in y.reshape(7) }\nnet(Tensor.ones(2, 3))")
        #expect(failing.message == "shape '[7]' is invalid for input of size 8")
    }

    @Test func whatAModuleLacksIsSaid() throws {
        let lesson = Lesson(seed: 0)
        lesson.run("class Empty: Module { let fc = Linear(2, 2) }\nlet empty = Empty()")
        let missing = try lesson.error("empty(Tensor.zeros(1, 2))")
        #expect(missing.message == "Module [Empty] is missing the required \"forward\" function")
        lesson.run("class Net: Module { let fc1 = Linear(4, 2); override func forward(_ x: Tensor) -> Tensor { fc1(x) } }\nlet net = Net()")
        let shapes = try lesson.error("net(Tensor.zeros(3, 5))")
        #expect(shapes.message == "mat1 and mat2 shapes cannot be multiplied (3x5 and 4x2)")
        #expect(shapes.notes.contains("In fc1, Linear(in_features=4, out_features=2, bias=True), called with an input of shape [3, 5]."))
        #expect(try lesson.error("Linear()").message.contains("Linear"))
        #expect(try lesson.error("SGD([] as [Parameter], lr: 0.1)").message == "optimizer got an empty parameter list")
        #expect(try lesson.error("Dropout(1.5)").message.contains("1.5"))
        #expect(try lesson.error("Conv2d(3, 4, 3, groups: 2)").message.contains("divisible by groups"))
    }

    @Test func numbersBecomeAndStayFloat64() {
        #expect(
            Lesson(seed: 0).output(
                """
                let net = Sequential(Linear(2, 2), BatchNorm1d(2)).double()
                print(net(Tensor.ones(2, 2, dtype: .float64)).dtype, net.parameters()[0].requiresGrad)
                print((net[1] as! BatchNorm1d).runningMean!.dtype, net.float().parameters()[0].dtype)
                """) == "float64 true\nfloat64 float32\n")
    }

    /// As swiftc reads it with the engine's `ModuleBuilder`.
    @Test func aSequenceIsListedLineByLine() throws {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let wide = true
                let net = Sequential {
                    Linear(2, 8)
                    ReLU()
                    if wide { Linear(8, 8) } else { Identity() }
                    for size in [8, 8] {
                        let hidden = size
                        Linear(hidden, size)
                    }
                    Sequential { Tanh(); Linear(8, 1) }
                }
                print(net.count, net(Tensor.zeros(3, 2)).shape, net[2] is Linear, net[5])
                print(Sequential {}.count, Sequential { return [ReLU()] }.count, Sequential { ReLU() })
                let parts: () -> [Module] = { [ReLU(), Tanh()] }
                print(Sequential(parts).count)
                """) == """
                6 [3, 1] true Sequential(
                  (0): Tanh()
                  (1): Linear(in_features=8, out_features=1, bias=True)
                )
                0 1 Sequential(
                  (0): ReLU()
                )
                2

                """)
        #expect(try lesson.error("Sequential { Linear(2, 8); 5 }").message.contains("Module"))
        #expect(try lesson.error("Sequential { while true { ReLU() } }").message.contains("one a line"))
    }

    /// As the same class prints itself compiled: what is empty is what its type says, if that is anything to a module.
    @Test func collectionsOfParts() {
        #expect(
            Lesson().output(
                """
                protocol Named {}
                final class Part: Module, Named {}
                final class Whole: Module {
                    var weights: [String: Parameter] = ["b": Parameter(Tensor.ones(2)), "a": Parameter(Tensor.zeros(1, 3))]
                    var parts: [any Named] = [Part()]
                    var partsByName: [String: Any] = ["part": Part()]
                    var mixed: [String: Any] = ["part": Part(), "number": 1]
                    var noParts: [Part] = []
                    var noPartsByName: [String: Part] = [:]
                    var noParameters: [Parameter]? = []
                    var numbers: [Double] = []
                    var tensors: [Tensor] = []
                    var slice: ArraySlice<Module> = [Part()]
                    var byNumber: [Int: Part] = [:]
                    var none: [Part]? = nil
                }
                print(Whole(), Whole().namedParameters().map(\\.name))
                """) == """
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
                ) ["weights.a", "weights.b"]

                """)
    }
}
