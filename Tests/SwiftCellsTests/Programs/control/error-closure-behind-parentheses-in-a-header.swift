func adder(_ n: Int) -> ((Int) -> Int) -> Int { { change in change(n) } }
switch adder(2) { $0 } { case 2: print("two"); default: print("other") } // error: 'adder' takes one argument, and 2 are given.
