class A { private func f() {} }
A().f()  // error: 'f' is private to 'A'.
