var ages = ["Ann": 31, "Bob": 28]
print(ages.keys.sorted(), ages.values.sorted(), ages.keys.contains("Ann"), ages.values.max()!, ages.keys.count)  // expect: ["Ann", "Bob"] [28, 31] true 31 2
if let place = ages.index(forKey: "Bob") {
  print(ages[place], ages.keys[place], ages.values[place])  // expect: (key: "Bob", value: 28) Bob 28
  ages.values[place] += 1
}
print(ages["Bob"]!, ages.index(forKey: "Eve") == nil)  // expect: 29 true
print(ages.remove(at: ages.index(forKey: "Ann")!), ages)  // expect: (key: "Ann", value: 31) ["Bob": 29]
print(Array(ages.keys), ages.keys == ["Bob": 0].keys, ages.values.map { $0 * 2 }, Set(ages.values))  // expect: ["Bob"] true [58] [29]
