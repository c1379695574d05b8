func grow(_ n: inout Int = 3) { n += 1 }  // error: An 'inout' parameter has no default value
struct Point {
    var x = 0
    init(from n: inout Int = 1) { x = n }  // error: An 'inout' parameter has no default value
}
