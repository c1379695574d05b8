prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Int) -> Double { Double(x) / 100 }
let minus: (Int) -> Int = (-)
print([1, 2].map(-), [true, false].map(!), [1, 2].map(~), minus(3))  // expect: [-1, -2] [false, true] [-2, -3] -3
print([4.0, 9.0].map(√), [50, 25].map(%%), [3, 1].reduce(0, -))  // expect: [2.0, 3.0] [0.5, 0.25] -4
