func gradientDescent(start: Double, rate: Double, steps: Int, _ f: (Double) -> Double) -> Double {
    var x = start
    let h = 1e-5
    for _ in 0..<steps { x -= rate * (f(x + h) - f(x - h)) / (2 * h) }
    return x
}
let best = gradientDescent(start: 0, rate: 0.1, steps: 100) { ($0 - 3) * ($0 - 3) }
print((best * 1000).rounded() / 1000)  // expect: 3.0
