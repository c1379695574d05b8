let xs = [1, 2], ys = ["a", "b"]
let b = true
func two<T>(_ f: () -> T, _ g: () -> T) -> T { f() }
do { let v = two({ 1 }, { "a" }); print(v) } // expect: ()
do { let v = two({ xs.count }, { ys }); print(v) } // expect: ()
do { let v = two({ 1 }, { 2.5 }); print(v) } // expect: 1.0
do { let v = two({ xs[0] }, { 2.5 }); print(v) } // expect: ()
do { let v = b ? { 1 } : { "a" }; print(v()) } // expect: ()
print(xs.map { $0 } as [Any] + ys.map { $0 }) // expect: [1, 2, "a", "b"]
do { let v = (xs.map { $0 }, ys.map { $0 }); print(v) } // expect: ([1, 2], ["a", "b"])
do { let v = xs.map { x in x } + ys.map { (y: String) in y }; print(v) } // expect: [(), (), (), ()]
do { let v = xs.flatMap { [$0] } + ys.map { $0 }; print(v) } // expect: [1, 2, "a", "b"]
do { let v = b ? xs.map { $0 * 2 } : xs.map { Double($0) / 2 }; print(v) } // expect: [(), ()]
print(b ? xs.map { $0 * 2 } : xs.map { Double($0) / 2 }) // expect: [2, 4]
do { let v: [Any] = b ? xs.map { $0 * 2 } : xs.map { Double($0) / 2 }; print(v) } // expect: [2, 4]
