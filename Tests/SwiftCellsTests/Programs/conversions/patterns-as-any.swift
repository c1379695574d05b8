// A pattern that takes an Optional for any value looks into it, and nil is none.
let maybe: Int? = 3
if case let x as Any = maybe { print(type(of: x)) } // expect: Int
let none: Int? = nil
switch none {
case is Any: print("is")
default: print("nothing")
}
// expect: nothing
for case let x as Any in [1, nil, 3] as [Int?] { print(x) }
// expect: 1
// expect: 3
let doubled: Int?? = 3
if case let x as Any? = doubled { print(type(of: x)) } // expect: Optional<Any>
switch (none, 2) {
case (let x as Any, _): print(x)
default: print("no pair")
}
// expect: no pair
print(maybe is Any, none is Any) // expect: true true
