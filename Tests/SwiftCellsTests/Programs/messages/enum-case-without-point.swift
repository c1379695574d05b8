enum Color { case red, green }
let c: Color = red  // error: There is nothing named 'red' here. // note: It is a case of 'Color': write Color.red, or .red.
switch Color.red {
case red: print(1)  // error: This pattern cannot be matched // note: A case is written with a point: .red.
default: break
}
