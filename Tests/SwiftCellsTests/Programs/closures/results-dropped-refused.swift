let xs = [1, 2], ys = ["a", "b"]
let b = true
func make<T>(_ f: () -> T) -> T { f() }
func eq<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
func two<T>(_ f: () -> T, _ g: () -> T) -> T { f() }
do { let v = eq(make { 1 }, make { "a" }); print(v) } // error: 'T' of 'eq' is one type, and here it would be 'Int' and
do { let v = xs.map { $0 }.reduce(0) { $0 + $1 } + ys.map { $0 }; print(v) } // error: The operator '+' cannot combine 'Int' and
do { let v = zip(xs.map { $0 }, ys.map { $0 }).map { $0 * $1 }; print(v) } // error: This closure uses '$1', and is given one value, of type '(Int, String)'
do { let v = xs.map { $0 }.joined(separator: ys.map { $0 }); print(v) } // error: 'joined' of '[Int]' needs elements that are StringProtocol
do { let v: () -> Int = b ? { 1 } : { "a" }; print(v()) } // error: This is of type 'String', and 'Int' is wanted.
do { let v = xs.map { $0 > 1 ? $0 : "a" }; print(v) } // error: The two branches of '?:' have different types: 'Int' and
do { let v = xs.map { $0 }.map { $0 + "a" }; print(v) } // error: The operator '+' cannot combine 'Int' and
do { let v = Dictionary(uniqueKeysWithValues: xs.map { ($0, 1) } + ys.map { ($0, 2) }); print(v) } // error: The operator '+' cannot combine '[(Int, Int)]' and
do { let v = max(xs.map { $0 }, ys.map { $0 }); print(v) } // error: 'T' of 'max' is one type, and here it would be '[Int]' and
do { let v = xs.reduce(0) { $0 + ys.map { $0 }.count } + "a"; print(v) } // error: This closure uses no '$1'
do { let v = [xs.map { $0 }: 1, ys.map { $0 }: 2]; print(v) } // error: The keys of a dictionary must be of one type, and these are
do { var v = xs.map { $0 }; v = ys.map { $0 }; print(v) } // error: This is of type '[String]', and '[Int]' is
do { if xs.map({ $0 }) == ys.map({ $0 }) { print(1) } } // error: The operator '==' cannot combine '[Int]' and
do { let v = make { xs } + make { ys }; print(v) } // error: The operator '+' cannot combine '[Int]' and
do { let v = two({ nil }, { "a" }); print(v as Any) } // error: 'nil' alone has no type: write let name: Type? =
do { let v = xs.sorted { $0 > $1 } + ys.sorted { $0 > $1 }; print(v) } // error: The operator '+' cannot combine '[Int]' and
do { let v = xs.map { x -> Int in x } + ys.map { $0 }; print(v) } // error: The operator '+' cannot combine '[Int]' and
