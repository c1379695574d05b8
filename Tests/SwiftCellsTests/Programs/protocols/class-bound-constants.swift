protocol Named: AnyObject { var name: String { get set }; var n: Int { get set } }
class P: Named { var name = "a"; var n = 1 }
let x: any Named = P()
x.name = "b"
x.n += 4
print(x.name, x.n)
func rename(_ y: Named) { y.name = "c" }
rename(x)
print(x.name)
let list: [any Named] = [P(), P()]
list[0].name = "z"
print(list[0].name, list[1].name)
for y in list { y.n = 9 }
print(list.map { $0.n })
func gen<T: Named>(_ t: T) { t.name += "!" }
gen(P())
// expect: b 5
// expect: c
// expect: z a
// expect: [9, 9]
