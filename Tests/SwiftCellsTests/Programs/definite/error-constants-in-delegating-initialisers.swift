// A constant that self.init sets is set by nothing else, not even where nothing runs.
struct S {
    let a: Int, b = 2
    init(a: Int) { self.a = a }
    init() {
        self.init(a: 1)
        return;
        a = 2 // error: 'a' is a constant, and has a value already
    }
    init(b: Int) {
        self.init(a: 1)
        if false { a = 2 } // error: 'a' is a constant, and has a value already
    }
}
struct Whole {
    let a: Int
    init(a: Int) { self.a = a }
    init() {
        self = Whole(a: 1)
        return
    }
}
