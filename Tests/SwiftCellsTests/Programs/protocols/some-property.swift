protocol Layer { func callAsFunction(_ x: Double) -> Double }
struct Dense: Layer { var w = 2.0; func callAsFunction(_ x: Double) -> Double { w * x } }
struct Net { var body: some Layer { Dense(w: 3) } }
print(Net().body(2))  // expect: 6.0
let layers: [any Layer] = [Dense(), Dense(w: 0.5)]
print(layers.reduce(3.0) { x, l in l(x) })  // expect: 3.0
