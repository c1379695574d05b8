struct Linear {
    var w: Double, b: Double
    func callAsFunction(_ x: Double) -> Double { w * x + b }
    func callAsFunction(_ xs: [Double]) -> [Double] { xs.map { self($0) } }
}
let l = Linear(w: 2, b: 1)
print(l(3))  // expect: 7.0
print(l([1, 2]))  // expect: [3.0, 5.0]
print([1.0, 2.0].map { l($0) })  // expect: [3.0, 5.0]
