func pad(_ s: String, _ n: Int) -> String { s + String(repeating: " ", count: max(0, n - s.count)) }
for (name, v) in [("loss", 0.5), ("accuracy", 0.91)] { print(pad(name, 10) + "|", v) }
// expect: loss      | 0.5
// expect: accuracy  | 0.91
