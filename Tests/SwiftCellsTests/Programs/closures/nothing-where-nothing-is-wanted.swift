func two<T>(_ first: () -> T, _ second: () -> T) { print(T.self) }
two({ print("first") }, { let q = 1; _ = q })
func one<T>(_ body: () -> T) { print(body()) }
one({ let q = 1; _ = q })
print([1].map { let q = $0; _ = q })
let both = [{ let q = 1; _ = q }, { let z = 3; _ = z }]
print(both.count, [1, 2].map { x in let q = x; _ = q }.count)
// expect: ()
// expect: ()
// expect: [()]
// expect: 2 2
