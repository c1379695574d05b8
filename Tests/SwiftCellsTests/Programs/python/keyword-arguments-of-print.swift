print("a", end="")  // error: A label takes a colon in Swift. // note: Write terminator: ""
