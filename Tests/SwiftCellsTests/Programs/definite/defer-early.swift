func f(_ c: Bool) { var x: Int; defer { print(x) }; if c { return }; x = 1 }  // error: 'x' is used before it has a value
f(false)
