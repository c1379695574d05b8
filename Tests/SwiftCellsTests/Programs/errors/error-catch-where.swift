struct Failure: Error {}
func fail() throws { throw Failure() }
func run(_ flag: Bool) {
    do {
        try fail() // error: This can throw an error, but the function around it is not marked 'throws'.
    } catch where flag {
        print(error)
    }
}
