var x int = 5  // error: In Swift ':' stands between a name and its type // note: Write var x: Int
