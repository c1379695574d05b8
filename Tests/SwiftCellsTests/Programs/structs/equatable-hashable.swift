struct Pos: Hashable { var x: Int, y: Int }
let a = Pos(x: 1, y: 2)
print(a == Pos(x: 1, y: 2), a != Pos(x: 2, y: 2))  // expect: true true
var seen: Set<Pos> = [a]
print(seen.insert(Pos(x: 1, y: 2)).inserted, seen.insert(Pos(x: 0, y: 0)).inserted, seen.count)  // expect: false true 2
var names: [Pos: String] = [a: "start"]
names[Pos(x: 5, y: 5)] = "end"
print(names[a] ?? "?", names[Pos(x: 9, y: 9)] ?? "?")  // expect: start ?
print([Pos(x: 1, y: 1), a].contains(a), [a].firstIndex(of: a) as Any)  // expect: true Optional(0)
