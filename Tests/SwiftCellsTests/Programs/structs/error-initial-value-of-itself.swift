struct A { var v = x } // error: There is nothing named 'x' here.
let x = A().v
