// There is one value of Void, which a variable has without being given it.
var done: Void
print(done)
func f() { let here: Void; print(here); let g = { here }; print(g()) }
f()
// expect: ()
// expect: ()
// expect: ()
