// swiftc: accepts, and each of the refused lines fails when it runs
// Once a function that may be kept uses a variable, Swift guards it as a whole: its parts are no longer told apart.
struct Layer { var weights: [Int] = [1, 2], scale = 3, range = (low: 1, high: 9), bias: [Int]? = [4] }
func keep(_ f: @escaping () -> Void) { f() }
func both(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
func before() {
    var layer = Layer()
    both(&layer.scale, &layer.range.low)
    layer.weights.sort { a, b in layer.scale > 0 && a > b }
    layer.bias?.append(layer.scale)
    keep { print(layer) }
}
func after() {
    var layer = Layer()
    keep { print(layer) }
    both(&layer.scale, &layer.range.low) // error: 'layer' would be changed through two arguments at once. // note: Its parts are told apart only as long as
    layer.weights.sort { a, b in layer.scale > 0 && a > b } // error: This closure uses 'layer' while 'sort' changes it.
    layer.bias?.append(layer.scale) // error: This uses 'layer' while the '?' on the left holds it for a change.
}
func within() {
    var layer = Layer()
    keep { both(&layer.scale, &layer.range.low) } // error: 'layer' would be changed
    keep {
        var own = layer
        both(&own.scale, &own.range.low)
        print(own)
    }
}
func inLoop() {
    var layer = Layer()
    for _ in 0..<2 {
        both(&layer.range.high, &layer.range.low) // error: 'layer' would be changed
        var own = Layer()
        both(&own.range.high, &own.range.low)
        keep { print(layer, own) }
    }
}
func byLocalFunction() {
    var layer = Layer()
    func show() { print(layer) }
    both(&layer.weights[0], &layer.range.low)
    show()
    both(&layer.weights[0], &layer.range.low) // error: 'layer' would be changed
}
