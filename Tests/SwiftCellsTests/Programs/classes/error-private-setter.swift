class A { private(set) var x = 1; func inc() { x += 1 } }
let a = A(); a.inc(); print(a.x)
a.x = 5 // error: 'x' can only be set inside 'A'.
