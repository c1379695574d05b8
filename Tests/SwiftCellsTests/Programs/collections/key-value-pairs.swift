let steps: KeyValuePairs = ["mix": 5, "bake": 40, "mix ": 1]
print(steps, steps.count, steps[1].key, steps.first!.value)  // expect: ["mix": 5, "bake": 40, "mix ": 1] 3 bake 5
for (step, minutes) in steps where minutes > 4 { print(step, minutes, terminator: "; ") }
print(steps.map { $0.value }.reduce(0, +))  // expect: mix 5; bake 40; 46
struct Headers: ExpressibleByDictionaryLiteral {
  var lines: [String]
  init(dictionaryLiteral elements: (String, Int)...) { lines = elements.map { "\($0.0)=\($0.1)" } }
}
let headers: Headers = ["a": 1, "b": 2]
print(headers.lines)  // expect: ["a=1", "b=2"]
