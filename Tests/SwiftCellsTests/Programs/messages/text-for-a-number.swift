let n: Int = "3"  // error: This is of type 'String', and 'Int' is wanted. // note: Read it as a number: Int("3")
