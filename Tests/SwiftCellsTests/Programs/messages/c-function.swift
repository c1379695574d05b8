int f(int x, int y) { return x; }  // error: In Swift a function is declared with 'func', and the type of its result stands b // note: Write func f(x: Int, y: Int) -> Int { … }
