// All patterns of a case bind a name in the same way.
let pair = (1, 2)
switch pair {
case (let a, 2), (2, var a): print(a) // error: 'a' must be bound by 'let' in all patterns
default: break
}
enum Level: Int {
    case low
    typealias RawValue = String // error: The raw values of 'Level' are of type 'Int'
}
func f(_ work: inout @autoclosure () -> Int) {} // error: What is worked out later cannot be 'inout'
