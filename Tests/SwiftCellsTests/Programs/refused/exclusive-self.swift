struct S { var a = [1, 2]; var k = 2; mutating func go() { a.removeAll { $0 == k } } } // error: This closure uses 'self' while 'removeAll' changes it.
var s = S(); s.go(); print(s.a)
