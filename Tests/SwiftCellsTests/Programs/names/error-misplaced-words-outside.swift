class Shape {}
override let top = 1 // error: Only members of a class can override.
func outer() {
    private var inner = 1 // error: What a function or block declares is seen only there
    static func helper() {} // error: 'static' is for members of a type
    print(inner)
}
extension Shape {
    deinit {} // error: A deinit stands in its class itself, not in an extension.
}
