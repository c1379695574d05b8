func half(_ text: String) {
    guard let n = Int(text) else { print("no number") }  // error: The 'else' of a 'guard' must leave // note: Write 'return' at its end.
    print(n / 2)
}
half("4")
