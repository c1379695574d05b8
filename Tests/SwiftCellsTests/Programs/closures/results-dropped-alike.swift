let xs = [1, 2], ys = ["a", "b"]
let b = true
func same<T>(_ a: T, _ b: T) -> T { b }
func make<T>(_ f: () -> T) -> T { f() }
do { let v = b ? xs.map { $0 } : ys.map { $0 }; print(v) } // expect: [(), ()]
do { let v = same(xs.map { $0 }, ys.map { $0 }); print(v) } // expect: [(), ()]
do { let v = xs.map { $0 } + ys.map { $0 }; print(v) } // expect: [(), (), (), ()]
do { let v = same(make { 1 }, make { "a" }); print(v) } // expect: ()
do { let v = b ? make { 1 } : make { "a" }; print(v) } // expect: ()
do { let v = xs.map { $0 } ?? ys.map { $0 }; print(v) } // expect: [(), ()]
do { let v = xs.map { [$0] } + ys.map { $0 }; print(v) } // expect: [(), (), (), ()]
do { let v = same(xs.map { $0 * 2 }, ys.map { $0 + "b" }); print(v) } // expect: [(), ()]
do { let v = xs.first.map { $0 } ?? ys.first.map { $0 }; print(v as Any) } // expect: Optional(())
print(xs.map { $0 } ?? ys.map { $0 }) // expect: [1, 2]
print(same(xs.map { $0 }, ys.map { $0 })) // expect: ["a", "b"]
