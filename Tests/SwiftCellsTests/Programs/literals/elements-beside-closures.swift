let k = 5
func any<T>(_ a: T, _ b: T) -> T { a }
do { let v = any([k].map { let y = $0; return [y] }, [[]]); print(v, type(of: v)) } // expect: [[5]] Array<Array<Any>>
do { let v = any([k].map { let y = $0; return y }, []); print(v, type(of: v)) } // expect: [5] Array<Any>
do { let v = any([[k].map { let y = $0; return y }], []); print(v, type(of: v)) } // expect: [[5]] Array<Array<Int>>
do { let v = any([[k].map { let y = $0; return y }], [[]]); print(v, type(of: v)) } // expect: [[5]] Array<Array<Any>>
do { let v = [[k].map { let y = $0; return y }, []]; print(v, type(of: v)) } // expect: [[5], []] Array<Array<Any>>
do { let v = [[k].map { let y = $0; return y }]; print(v, type(of: v)) } // expect: [[5]] Array<Array<Int>>
do { let v = [[k].map { let y = $0; return y }.count]; print(v, type(of: v)) } // expect: [1] Array<Int>
do { let v: [Any] = [{ _ = 3; return k }()]; print(v, type(of: v)) } // expect: [5] Array<Any>
do { let v: [Int] = [{ _ = 3; return k }()]; print(v, type(of: v)) } // expect: [5] Array<Int>
do { let v = [{ _ = 3; return k }()] as [Any]; print(v, type(of: v)) } // expect: [5] Array<Any>
do { print([{ _ = 3; return k }()]) } // expect: [5]
do { print([k].map { let y = $0; return y }, [[k].map { let y = $0; return y }]) } // expect: [5] [[5]]
do { let v = [{ _ = 3; return k }()].map { $0 + 1 }; print(v) } // expect: [6]
do { let v = [{ _ = 3; return k }()].count; print(v) } // expect: 1
do { let v = [{ _ = 3; return k }()][0] + 1; print(v) } // expect: 6
do { for x in [{ _ = 3; return k }()] { print(x) } } // expect: 5
do { let v = [[k].reduce(0) { let y = $0; return y + $1 }]; print(v, type(of: v)) } // expect: [5] Array<Int>
do { let v = [[k].first { let y = $0; return y > 1 }]; print(v, type(of: v)) } // expect: [Optional(5)] Array<Optional<Int>>
do { let v = [[k].first { let y = $0; return y > 1 } ?? 0]; print(v, type(of: v)) } // expect: [5] Array<Int>
do { let v = [[k].sorted { let y = $0; return y > $1 }]; print(v, type(of: v)) } // expect: [[5]] Array<Array<Int>>
do { let v = [Array([k].map { let y = $0; return y }), [1]]; print(v, type(of: v)) } // expect: [[5], [1]] Array<Array<Int>>
do { let v = [String([k].map { let y = $0; return y }.count)]; print(v, type(of: v)) } // expect: ["1"] Array<String>
do { let v = [[k].map { let y = $0; return y }.map { $0 + 1 }]; print(v, type(of: v)) } // expect: [[6]] Array<Array<Int>>
do { let v = [[k].compactMap { let y = $0; return y > 2 ? y : nil }]; print(v, type(of: v)) } // expect: [[5]] Array<Array<Int>>
do { let v = [[k].map { (x: Int) -> Int in let y = x; return y }]; print(v, type(of: v)) } // expect: [[5]] Array<Array<Int>>
do { let v = [{ () -> Int in let y = 3; return y }()]; print(v, type(of: v)) } // expect: [3] Array<Int>
do { let v = [{ () -> Int in let y = 3; return y }]; print(v.count, type(of: v)) } // expect: 1 Array<() -> Int>
do { let v = [{ let y = 3; return y }]; print(v.count) } // expect: 1
do { let v = [{ let y = 3; return y }, { 4 }]; print(v.count) } // expect: 2
do { let v = ["a": { let y = 3; return y }, "b": { 4 }]; print(v.count) } // expect: 2
do { let v = ["a": [k].map { let y = $0; return y }]; print(v) } // expect: ["a": [5]]
