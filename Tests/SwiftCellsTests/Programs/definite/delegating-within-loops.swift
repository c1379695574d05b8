// An initialiser that calls self.init anywhere delegates, also in a loop, a 'catch' and a 'repeat'.
struct Dial {
    var x: Int { didSet { print("set") } }
    init(n: Int) {
        while true {
            self.init(value: n)
            if n > 0 { break }
            x = 3
            break
        }
    }
    init(value: Int) { x = value }
    init(first n: Int) {
        for i in 0..<n {
            self.init(value: i)
            return
        }
        self.init(value: 9)
    }
    init(safe n: Int) {
        do {
            if n > 2 { throw Failure() }
            self.init(value: 1)
        } catch { self.init(value: 2) }
    }
    init(again n: Int) { repeat { self.init(value: n) } while x < 0 }
}
struct Failure: Error {}
print(Dial(n: 1).x, Dial(first: 0).x, Dial(first: 4).x, Dial(safe: 1).x, Dial(safe: 3).x, Dial(again: 3).x) // expect: 1 9 0 1 2 3
