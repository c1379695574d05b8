struct Inner { var n: Int }
struct Outer { var inner: Inner? }
let outer = Outer(inner: Inner(n: 2))
let total: Int = outer.inner?.n  // error: This is of type 'Int?', and 'Int' is wanted. // note: Unwrap it: (outer.inner?.n)!, or 'if let', or '?? default'.
let number: Int? = nil
let text: String = number ?? "none"  // error: The operator '??' cannot combine 'Int?' and 'String'. // note: What stands behind '??' is of type 'Int' too: it is taken where there is nothing.
var values = [1]
let ys = values.append(2)
print(ys + [1])  // error: The operator '+' cannot combine 'Void' and '[Int]'. // note: ys is no value: what gave it returns nothing.
func shout(_ s: String) {}
shout("hello".dropFirst())  // error: This is of type 'Substring' // note: Make a String of it: String("hello".dropFirst()).
let rest: [Int] = values[1...]  // error: This is of type 'ArraySlice<Int>' // note: Make one of it: Array(values[1...]).
class Animal {}
class Cat: Animal { func purr() {} }
let animal: Animal = Cat()
let cat: Cat = animal  // error: This is of type 'Animal', and 'Cat' is wanted. // note: If it is one, write animal as? Cat, which is an Optional, or animal as! Cat.
animal.purr()  // error: 'Animal' has no member 'purr'. // note: 'Cat' has it: (animal as? Cat)?.purr, if it is one.
enum Problem { case bad }
func check() throws { throw Problem.bad }  // error: This is of type 'Problem', and 'any Error' is wanted. // note: Declare it as an error: enum Problem: Error.
print([1].map { x in $0 })  // error: '$0' stands for a parameter only in a closure that does not name its own. // note: Use the name that stands before 'in'.
struct Age { init() { return nil } }  // error: An initialiser returns nothing. // note: One that may give nil is written init?(…).
struct Pair { let a = 3; let b = a + 1 }  // error: The first value of a property is made before there is an instance, so it cannot use 'a'. // note: Give it its value in init
