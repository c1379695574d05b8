func work() {
    defer { print("first deferred") }
    defer { print("second deferred") }
    for i in 0..<2 { defer { print("end \(i)") }; print("start \(i)") }
    print("body")
}
work()
// expect: start 0
// expect: end 0
// expect: start 1
// expect: end 1
// expect: body
// expect: second deferred
// expect: first deferred
