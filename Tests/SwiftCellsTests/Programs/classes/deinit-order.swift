class R { let n: String; init(_ n: String) { self.n = n }; deinit { print("free \(n)") } }
func f() { let r = R("local"); print("using \(r.n)") }
f()
var x: R? = R("a")
x = R("b")
x = nil
print("end")
// expect: using local
// expect: free local
// expect: free a
// expect: free b
// expect: end
