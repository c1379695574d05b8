class Counter {
  var total = 0 { willSet(new) { print("about to be \(new)") } didSet { print("was \(oldValue)") } }
  var name = "a" { willSet { print(name, "becomes", newValue) } }
}
let counter = Counter()
counter.total = 2  // expect: about to be 2
// expect: was 0
counter.total += 1  // expect: about to be 3
// expect: was 2
counter.name = "b"  // expect: a becomes b
let counters = [counter]
counters[0].name += "c"  // expect: b becomes bc
print(counter.total, counter.name)  // expect: 3 bc
