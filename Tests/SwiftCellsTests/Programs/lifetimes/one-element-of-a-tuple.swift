// Where one element is taken from a tuple that is written out, each of the others goes as soon as it is there.
class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("deinit", n) } }
func say(_ c: C) -> C { print("say", c.n); return c }
func second() { let c = (C(1), say(C(2))).1; print("kept", c.n) }
second()
// expect: deinit 1
// expect: say 2
// expect: kept 2
// expect: deinit 2
func first() { let c = (C(1), say(C(2))).0; print("kept", c.n) }
first()
// expect: say 2
// expect: deinit 2
// expect: kept 1
// expect: deinit 1
func middle() { print((C(1), say(C(2)), say(C(3))).1.n) }
middle()
// expect: deinit 1
// expect: say 2
// expect: say 3
// expect: deinit 3
// expect: deinit 2
// expect: 2
func none() { _ = (C(1), say(C(2)), say(C(3))).1; print("end") }
none()
// expect: deinit 1
// expect: say 2
// expect: deinit 2
// expect: say 3
// expect: deinit 3
// expect: end
