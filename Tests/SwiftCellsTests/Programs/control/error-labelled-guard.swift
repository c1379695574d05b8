// A guard cannot be left by name.
func f(_ n: Int) {
    check: guard n > 0 else { return } // error: A label stands before a loop
    print(n)
}
var (total): Int { 3 } // error: Code of its own is for a variable with a name
