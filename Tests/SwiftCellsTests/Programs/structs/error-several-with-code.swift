struct Size {
    var width = 1, area: Int { width * width }  // error: A variable with code of its own is declared alone
    var height = 2, depth = 3 { didSet { print(depth) } }  // error: A variable with code of its own is declared alone
    lazy var first = 1, second = 2  // error: A lazy property is declared alone
}
var a: Int { 1 }, b = 2  // error: A variable with code of its own is declared alone
func f() {
    var c = 1, d = 2 { willSet { print(newValue) } }  // error: A variable with code of its own is declared alone
    c = d
    d = c
}
