class A { private func f() {} }
A().f()  // error: 'f' cannot be called with ().
