class T { var n = 0; func f() { later { [weak self] in guard let self else { return }; n += 1; print(n) } } }
func later(_ x: @escaping () -> Void) { x() }
let t = T(); t.f()
// expect: 1
