// What a property is first set to may use only what has a value where the type is declared.
let start: Int
struct A { var x = start } // error: This uses 'start', which has no value yet
class B { lazy var x = start + 1 } // error: This uses 'start', which has no value yet
start = 3
struct C { var x = start }
print(C().x)
