func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(20))  // expect: 6765
func greet(_ name: String, times: Int = 2) -> String {
    var text = ""
    for _ in 0..<times { text += "Hello, \(name)! " }
    return text
}
print(greet("Ada"))  // expect: Hello, Ada! Hello, Ada! 
