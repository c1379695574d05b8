let found: Int? = 3
if x = found { print(x) }  // error: A name that a condition gives to what is in an Optional begins with 'let'. // note: Write let x = found
func f() { guard y = found else { return } }  // error: begins with 'let' // note: Write let y = found
