struct S { var a = [1, 2]; mutating func go() { a.append(a.count); a = a.map { $0 + a.count }; a.sort { $0 > $1 } } }
var s = S(); s.go(); print(s.a)
// expect: [5, 5, 4]
