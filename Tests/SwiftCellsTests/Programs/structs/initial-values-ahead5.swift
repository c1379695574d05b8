let xs = [1, 2, 3]
struct Stats { var mean = Double(xs.reduce(0, +)) / Double(xs.count); var best = xs.max() ?? 0 }
print(Stats().mean, Stats().best)
// expect: 2.0 3
