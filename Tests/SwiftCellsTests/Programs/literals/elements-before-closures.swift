let k = 5
func any<T>(_ a: T, _ b: T) -> T { a }
func first<T>(_ a: [T]) -> T { a[0] }
do { let v = any([{ p in _ = p; return k }(8)], []); print(v, type(of: v)) } // expect: [5] Array<Any>
do { let v = any([{ _ = 3; return k }()], []); print(v, type(of: v)) } // expect: [5] Array<Any>
do { let v = any([], [{ _ = 3; return k }()]); print(v, type(of: v)) } // expect: [] Array<Any>
do { let v = any([k], [{ _ = 3; return k }()]); print(v, type(of: v)) } // expect: [5] Array<Int>
do { let v = any([1], [{ _ = 3; return k }()]); print(v, type(of: v)) } // expect: [1] Array<Int>
do { let v = [[{ _ = 3; return k }()], []]; print(v, type(of: v)) } // expect: [[5], []] Array<Array<Any>>
do { let v = first([{ _ = 3; return k }()]); print(v, type(of: v)) } // expect: 5 Int
do { let v = [k, { _ = 3; return k }()]; print(v, type(of: v)) } // expect: [5, 5] Array<Int>
do { let v = [1.5, { _ = 3; return 2 }()]; print(v, type(of: v)) } // expect: [1.5, 2.0] Array<Double>
do { let v = [{ _ = 3; return 8 }()] + [1]; print(v, type(of: v)) } // expect: [8, 1] Array<Int>
do { let v = [{ _ = 3; return 8 }()] + []; print(v, type(of: v)) } // expect: [8] Array<Any>
do { print([{ _ = 3; return 8 }(), "a"]) } // expect: [8, "a"]
do { print(any([{ _ = 3; return k }()], [])) } // expect: [5]
do { let v = any([k].map { let y = $0; return [y] }, [[]]); print(v) } // expect: [[5]]
do { let v = any([k].map { let y = $0; return y }, []); print(v) } // expect: [5]
do { let v = any([[k].map { let y = $0; return y }], []); print(v) } // expect: [[5]]
do { let v = any([[k].map { let y = $0; return y }], [[]]); print(v) } // expect: [[5]]
