func f(_ x: inout Int) {}
var y = 1
f(3)  // error: 'x' is 'inout', so it needs '&' before the variable, and this is none.
f(y)  // error: 'x' is 'inout', so it needs '&' before the variable: &y.
