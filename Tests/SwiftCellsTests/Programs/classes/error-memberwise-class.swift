class A { var x = 1 }
let a = A(x: 3)  // error: 'A' has no argument labelled 'x'.
