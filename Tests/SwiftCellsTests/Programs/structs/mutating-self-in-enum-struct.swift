struct Toggle { var on = false; mutating func flip() { on.toggle() } }
var ts = [Toggle(), Toggle()]
ts[1].flip()
print(ts.map(\.on))  // expect: [false, true]
var dict = ["a": Toggle()]
dict["a"]?.flip()
dict["b", default: Toggle()].flip()
print(dict["a"]!.on, dict["b"]!.on)  // expect: true true
for i in ts.indices { ts[i].flip() }
print(ts.map { $0.on })  // expect: [true, false]
