print(5.foo()) // error: 'Int' has no member 'foo'.
