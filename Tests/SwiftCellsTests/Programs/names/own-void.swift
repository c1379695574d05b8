// Void and AnyObject are names as others: a lesson may declare its own.
struct Void { var n = 1 }
protocol AnyObject { var n: Int { get } }
struct S: AnyObject { var n = 2 }
struct Box<AnyObject> { let x: AnyObject }
func f() -> Swift.Void { print("f") }
f()
let a: any AnyObject = S()
print(Void().n, a.n, Swift.Void.self, Box(x: 3))

// expect: f
// expect: 1 2 () Box<Int>(x: 3)
