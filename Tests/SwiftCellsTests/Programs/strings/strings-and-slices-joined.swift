let s = "hello"
let sub = s.dropFirst()
let a = s.prefix(1).uppercased() + sub
print(a, type(of: a))
let b = "x" + sub
print(b, type(of: b))
let c = sub + "x"
print(c, type(of: c))
let d = sub + s
print(d, type(of: d))
let e: String = "<" + sub + ">"
let f: String = s + "-" + sub
print(e, f, "a" + sub, sub + sub, type(of: sub + sub))
let g = "<" + sub + ">"
print(g, type(of: g))
var h = s
h += sub
h += "!" + sub
print(h)
let i = s + sub + s
print(i, type(of: i))
extension String { var capitalised: String { prefix(1).uppercased() + dropFirst() } }
print("word".capitalised, ["a", "bc"].map { $0.prefix(1).uppercased() + $0.dropFirst() })
// expect: Hello String
// expect: xello String
// expect: ellox Substring
// expect: ellohello Substring
// expect: <ello> hello-ello aello elloello Substring
// expect: <ello> String
// expect: helloello!ello
// expect: helloellohello String
// expect: Word ["A", "Bc"]
