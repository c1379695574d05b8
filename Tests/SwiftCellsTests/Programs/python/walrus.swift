x := 5  // error: In Swift a value is given with '=' // note: Write let x = 5
