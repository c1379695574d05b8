// A name that existed only within braces further up is said to, and nothing else is guessed.
func f(_ x: Int?) {
    if let y = x { print(y) }
    print(y)  // error: There is nothing named 'y' here. // note: The 'y' above exists only within the braces
}
for i in 0..<3 { let square = i * i }
print(square)  // error: There is nothing named 'square' here. // note: The 'square' above exists only within the braces
