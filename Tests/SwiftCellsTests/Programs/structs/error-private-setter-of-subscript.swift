struct S { private(set) subscript(i: Int) -> Int { get { i } set {} }; mutating func f() { self[0] = 1 } }
var s = S()
s[0] = 1 // error: Elements can only be set inside 'S', so this cannot be assigned to
print(s[2])
