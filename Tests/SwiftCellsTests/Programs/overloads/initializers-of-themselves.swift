let o: Int? = 4, a = [1], x = [1.5], u: [UInt] = [1], b: [UInt8] = [2], t = ["c"]
print(o.map(Int.init) ?? 0) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print(a.map(Int.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print(x.map(Double.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print(u.map(Int.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print(b.map(UInt8.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print(t.map(String.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
print([true].map(Bool.init)) // error: Swift finds this 'init' ambiguous: a value of the type is made from
