let add = { (a: Int, b: Int) -> Int in a + b }
let sq = { (x: Double) in x * x }
let greet = { (name: String) -> String in
    let p = "Hello, "
    return p + name
}
let log = { (s: String) in print("log", s) }
print(add(1, 2), sq(3), greet("x"))
log("y")
let nothing = { print("nothing") }
nothing()
// expect: 3 9.0 Hello, x
// expect: log y
// expect: nothing
