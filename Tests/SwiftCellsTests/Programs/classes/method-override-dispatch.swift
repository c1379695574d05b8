class M {
    func train() { print("training"); step(); finish() }
    func step() { print("base step") }
    final func finish() { print("done") }
}
class N: M { override func step() { print("n step"); super.step() } }
N().train()
// expect: training
// expect: n step
// expect: base step
// expect: done
