class P { self.x = 1 }  // error: Unexpected 'self.' in class // note: Statements stand in functions: a property is declared with var x = 1, or gets its value in
