protocol Named { var name: String { get } }
protocol Aged: Named { var age: Int { get } }
struct Cat: Aged { var name = "Tom", age = 3 }
func show<T>(_ x: T) { print(T.self, x) }
let cat: any Named & Aged = Cat()
show(cat) // expect: Aged Cat(name: "Tom", age: 3)
show(cat as any Aged) // expect: Aged Cat(name: "Tom", age: 3)
let both: [any Aged & Named] = [cat]
print(type(of: both), both[0].name, both[0].age) // expect: Array<Aged> Tom 3
func one(_ x: any Aged) { print("aged") }
func one(_ x: any Named) { print("named") }
one(cat) // expect: aged
