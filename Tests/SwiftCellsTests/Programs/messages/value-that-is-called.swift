struct Adder { let n: Int; func callAsFunction(_ x: Int) -> Int { x + n } }
let add = Adder(n: 2)
print(add("3"))  // error: This is of type 'String', and 'Int' is wanted. // at: "3"
