struct P { var x = 1; func up() { x += 1 } }  // error: 'x' cannot be changed: 'self' cannot be changed here.
