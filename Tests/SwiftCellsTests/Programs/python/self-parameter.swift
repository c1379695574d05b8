class P { func f(self) { print(self) } }  // error: In Swift 'self' is no parameter: it is there by itself in every method // note: Leave it out
