let o: Int? = 4, a = [1], x = [1.5], u: [UInt] = [1], b: [UInt8] = [2], t = ["c"]
print(o.map(Int.init) ?? 0) // error: Several of the initialisers
print(a.map(Int.init)) // error: Several of the initialisers
print(x.map(Double.init)) // error: Several of the initialisers
print(u.map(Int.init)) // error: Several of the initialisers
print(b.map(UInt8.init)) // error: Several of the initialisers
print(t.map(String.init)) // error: Several of the initialisers
print([true].map(Bool.init)) // error: Several of the initialisers
