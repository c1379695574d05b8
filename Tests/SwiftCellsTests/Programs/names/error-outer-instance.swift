struct Outer {
    var x = 1
    func g() -> Int { 5 }
    struct Inner { func f() -> Int { x } }  // error: 'x' belongs to an instance, and there is none here.
    enum Other { case a; func f() -> Int { g() } }  // error: 'g' belongs to an instance, and there is none here.
}
