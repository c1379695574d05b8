class T { var n = 1; var cb: ((Int) -> Void)?
  init() { cb = { [unowned self] x in n = x } } }
let t = T(); t.cb?(5); print(t.n)
// expect: 5
