x: int = 5  // error: In Swift a constant is declared with 'let', a variable with 'var'. // note: Write let x: Int = 5
