func f(_ x: Int?) { guard let x else { print("no") }; print(x) }  // error: The 'else' of a 'guard' must leave: with return, throw, break, continue or a call that nev
