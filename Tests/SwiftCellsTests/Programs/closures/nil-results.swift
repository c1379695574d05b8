let xs = [1, 2]
let o: Int? = 4
func make<T>(_ f: () -> T) -> T { f() }
func two<T>(_ f: () -> T, _ g: () -> T) -> T { f() }
do { let v = two({ o }, { nil }); print(v as Any) } // expect: Optional(4)
do { let v = two({ nil }, { o }); print(v as Any) } // expect: nil
do { let v: Int? = two({ nil }, { 3 }); print(v as Any) } // expect: nil
do { let v = xs.map { _ in nil } as [Int?]; print(v) } // expect: [nil, nil]
do { let v: [Int?] = xs.map { _ in nil }; print(v) } // expect: [nil, nil]
do { let v: [Int] = xs.compactMap { _ in nil }; print(v) } // expect: []
do { let v = o.flatMap { _ in nil } ?? 3; print(v) } // expect: 3
do { let v = make { nil } ?? 3; print(v) } // expect: 3
do { let v: Int? = make { nil }; print(v as Any) } // expect: nil
do { let v = two({ nil }, { xs.first }); print(v as Any) } // expect: nil
do { let v = o == make { nil }; print(v) } // expect: false
