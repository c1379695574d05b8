class A { def f(self) { } }  // error: In Swift a function is declared with 'func' and braces // note: Write func f() { … }, with the types that are meant
