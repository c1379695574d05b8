// A closure or local function means the variable that its block declares further down, and not what is a member, global or of the library.
let h = 1
func twice() -> Int { 2 }
func first(_ values: [Int]) {
    let max = values.reduce(0) { max($0, $1) }  // error: 'max' is used in its own first value, where it does not exist yet.
    let low = values.map { min($0, 2) }  // error: 'min' is used before it is declared.
    let c = { twice() }  // error: 'twice' is used before it is declared.
    let d = { h + 1 }  // error: 'h' is used before it is declared.
    let min = 3, twice = 4, h = 5
}
func second() {
    func c() -> Int { h + 1 }
    print(c())  // error: 'c' is used before a variable that it uses is declared.
    let h = 4
}
struct Counter {
    var n = 1
    func show() {
        let f = { n + 1 }  // error: 'n' is used before it is declared.
        let n = 2
    }
}
