import Testing

/// Operations whose classes cells declare, hooks, and checking gradients.
@Suite struct CustomFunctionTests {
    private static let cube = """
        class Cube: Function {
            let scale: Double
            init(_ scale: Double = 1) { self.scale = scale; super.init() }
            override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
                context.saveForBackward(inputs[0])
                return inputs[0] * inputs[0] * inputs[0] * scale
            }
            override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] {
                let x = context.savedTensors[0]
                return [gradient * x * x * (3 * scale)]
            }
        }
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        """

    @Test func aFunctionOfACell() {
        let lesson = Lesson()
        lesson.run(Self.cube)
        #expect(
            lesson.output("let y = Cube(2).apply(x)\nprint(y)\ny.sum().backward()\nprint(x.grad!)")
                == "tensor([ 2., 16.], grad_fn=<CubeBackward>)\ntensor([ 6., 24.])\n")
        #expect(lesson.output("print(gradcheck({ Cube().apply($0[0]) }, [Tensor([0.5, -1.5], dtype: .float64, requiresGrad: true)]))") == "true\n")
    }

    @Test func aSecondDerivativeThroughAFunction() {
        let lesson = Lesson()
        lesson.run(Self.cube)
        #expect(
            lesson.output(
                """
                let g = gradients(of: Cube().apply(x).sum(), withRespectTo: [x], createGraph: true)[0]
                print(gradients(of: g.sum(), withRespectTo: [x])[0])
                """) == "tensor([ 6., 12.])\n")
    }

    @Test func severalInputsOfWhichSomeNeedNoGradient() {
        #expect(
            Lesson().output(
                """
                class Product: Function {
                    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
                        context.saveForBackward(inputs[0], inputs[1])
                        return inputs[0] * inputs[1]
                    }
                    override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] {
                        print(context.needsInputGrad)
                        return [gradient * context.savedTensors[1], nil]
                    }
                }
                let a = Tensor(2.0, requiresGrad: true)
                Product().apply(a, Tensor(5.0)).backward()
                print(a.grad!)
                """) == "[true, false]\ntensor(5.)\n")
    }

    @Test func whatAFunctionDoesWrongIsTheCellsError() throws {
        let lesson = Lesson()
        lesson.run("class Empty: Function {}\nlet x = Tensor(1.0, requiresGrad: true)")
        #expect(try lesson.error("Empty().apply(x)").message == "You must implement the forward function for custom autograd.Function.")
        lesson.run(
            """
            class Wrong: Function {
                override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0].exp() }
                override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient] }
            }
            class Failing: Function {
                override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
                override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { let none: [Tensor] = []; return [none[3]] }
            }
            """)
        let mismatch = try lesson.error("gradcheck({ Wrong().apply($0[0]) }, [Tensor(1.0, dtype: .float64, requiresGrad: true)])")
        #expect(mismatch.message.hasPrefix("Jacobian mismatch for output 0 with respect to input 0,"))
        #expect(try lesson.error("Failing().apply(x).backward()").message.contains("3"))
        #expect(try lesson.error("Wrong().apply(x, x).backward()").message.contains("returned an incorrect number of gradients (expected 2, got 1)"))
    }

    @Test func hooksAreClosuresOfTheCell() {
        #expect(
            Lesson().output(
                """
                let a = Tensor(3.0, requiresGrad: true)
                let b = a * a
                var seen: [Double] = []
                let first = b.registerHook { g in seen.append(g.item()); return g * 2 }
                b.retainGrad()
                b.backward()
                print(seen, a.grad!, b.grad!)
                first.remove()
                (a * a).backward()
                print(seen, a.grad!)
                """) == "[1.0] tensor(12.) tensor(2.)\n[1.0] tensor(18.)\n")
    }

    /// Backward through a function that calls itself without end is stopped, not crashed.
    @Test func endlessRecursionThroughAFunctionEnds() throws {
        let lesson = Lesson()
        lesson.run(
            """
            class Again: Function {
                override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { Again().apply(inputs[0]) }
            }
            class Loop: Module {
                override func forward(_ x: Tensor) -> Tensor { self(x) }
            }
            """)
        #expect(try !lesson.error("Again().apply(Tensor(1.0))").message.isEmpty)
        #expect(try !lesson.error("Loop()(Tensor(1.0))").message.isEmpty)
    }
}
