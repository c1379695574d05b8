let n = 3
let small = Int8(3)
switch n {
case small: print("small") // error: This pattern cannot be matched against a value of type 'Int'.
case Int8(4): print("four") // error: This pattern cannot be matched against a value of type 'Int'.
default: print("other")
}
if case UInt8(3) = n { print("three") } // error: This pattern cannot be matched against a value of type 'Int'.
