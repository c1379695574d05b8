let xs = [1, 2]
let o: Int? = 4
func two<T>(_ f: () -> T, _ g: () -> T) -> T { f() }
do { let v = two({ nil }, { "a" }); print(v as Any) } // error: 'nil' alone has no type: write let name: Type? =
do { let v = two({ "a" }, { nil }); print(v as Any) } // error: 'nil' alone has no type: write let name: Type? =
do { let v = xs.compactMap { _ in nil }; print(v) } // error: 'nil' alone has no type: write let name: Type? =
do { let v = o.map { _ in nil } ?? 3; print(v) } // error: 'nil' alone has no type: write let name: Type? =
do { print(two({ nil }, { 1 }) as Any) } // error: 'nil' alone has no type: write let name: Type? =
