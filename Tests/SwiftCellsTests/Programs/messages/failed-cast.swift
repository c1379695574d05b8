let x: Any = "s"
print(x as! Int)  // fails: The value is of type String, so as! Int fails.
