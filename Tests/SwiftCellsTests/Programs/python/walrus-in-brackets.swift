if (n := 5) > 3 { print(n) }  // error: In Swift a value is given with '='. // note: Write let n = 5 on a line before.
