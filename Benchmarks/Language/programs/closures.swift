func adder(_ step: Int) -> (Int) -> Int { { $0 + step } }
func run(_ n: Int, _ f: (Int) -> Int) -> Int {
    var x = 0
    for _ in 0..<n { x = f(x) }
    return x
}
print(run(1_000_000, adder(3)))
