struct Failure: Error {}
func fail() throws { throw Failure() }
func run(_ flag: Bool) {
    do {
        try fail() // error: This can throw other errors than those that are caught, and the function around it is not marked 'throws'. // note: Add a last 'catch { … }', which takes them all.
    } catch where flag {
        print(error)
    }
}
