import Testing

/// What a cell adds to the engine's classes, or puts in place of their members.
@Suite struct NativeClassTests {
    /// As a compiled program prints it.
    @Test func initialisersInExtensions() {
        let lesson = Lesson(seed: 0)
        lesson.run(
            """
            struct Wrong: Error {}
            extension Tensor {
                convenience init(rows: [[Double]]) { self.init(rows) }
                convenience init(counting n: Int, from start: Int = 0) {
                    self.init((start..<start + n).map(Double.init), requiresGrad: true)
                    print("made", shape, self.requiresGrad)
                }
                convenience init?(parsing text: String) {
                    let parts = text.split(separator: ",").map { Double($0) }
                    guard !parts.contains(nil) else { return nil }
                    self.init(parts.compactMap { $0 })
                    if numel > 3 { return nil }
                }
                convenience init(checked n: Int) throws {
                    guard n > 0 else { throw Wrong() }
                    self.init(rows: [[Double(n)]])
                    if n > 5 { throw Wrong() }
                }
                convenience init(either flag: Bool) {
                    if flag { self.init(1.0) } else { self.init([2.0, 3.0]) }
                    let sum = { self.sum().item() }
                    print(sum())
                }
            }
            extension Linear { convenience init(square n: Int) { self.init(n, n, bias: false) } }
            """)
        #expect(
            lesson.output(
                """
                print(Tensor(rows: [[1, 2], [3, 4]]), Tensor(counting: 2, from: 5).requiresGrad)
                print(Tensor(parsing: "1,2") as Any, Tensor(parsing: "a") as Any, Tensor(parsing: "1,2,3,4") as Any)
                print(try Tensor(checked: 3), (try? Tensor(checked: 0)) as Any, (try? Tensor(checked: 7)) as Any)
                print(Tensor(either: true), Tensor(either: false))
                let make = Tensor.init(counting:from:)
                print(make(1, 9), [[[1.0]], [[2.0, 3]]].map(Tensor.init(rows:)))
                print(Linear(square: 2))
                """) == """
                made [2] true
                tensor([[1., 2.],
                        [3., 4.]]) true
                Optional(tensor([1., 2.])) nil nil
                tensor([[3.]]) nil nil
                1.0
                5.0
                tensor(1.) tensor([2., 3.])
                made [1] true
                tensor([9.], requires_grad=True) [tensor([[1.]]), tensor([[2., 3.]])]
                Linear(in_features=2, out_features=2, bias=False)

                """)
    }

    /// Such an initialiser makes instances of the engine's class: those of a cell's class have theirs.
    @Test func initialisersOfCellsClassesAreTheirOwn() throws {
        let lesson = Lesson()
        lesson.run("extension Module { convenience init(training: Bool) { self.init(); train(training) } }\nclass Own: Module {}")
        #expect(lesson.output("print(Module(training: false).isTraining, Own().isTraining)") == "false true\n")
        #expect(try lesson.error("Own(training: false)").message == "'Own' has no argument labelled 'training'.")
    }

    /// The engine's classes are `open`, and of their members those only that are written to be overridden.
    @Test(arguments: [
        ("override var isTraining: Bool { true }", "'isTraining' of 'Module' cannot be overridden."),
        ("override var description: String { \"\" }", "'description' of 'Module' cannot be overridden."),
        ("override func parameters() -> [Parameter] { [] }", "'parameters()' of 'Module' cannot be overridden."),
    ])
    func membersThatAreNotOpen(member: String, message: String) throws {
        #expect(try Lesson().error("class Own: Module { \(member) }").message == message)
    }
}
