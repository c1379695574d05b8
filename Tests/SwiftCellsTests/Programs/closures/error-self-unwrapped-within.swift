// 'guard let self' lets it be left out in the closure in which it stands, and not in those within.
func keep(_ f: @escaping () -> Void) { f() }
func call(_ f: () -> Void) { f() }
final class Counter {
    var n = 1
    func run() {
        keep { [weak self] in
            guard let self else { return }
            [1, 2].forEach { n += $0 }  // error: A closure that is kept must say 'self' where it uses the instance: write self.n. // note: 'guard let self' counts for the closure in which it stands alone.
        }
        keep { [weak self] in
            if let self { call { [self] in print(n) } }  // error: A closure that is kept must say 'self'
        }
        keep { [weak self] in
            if case let self? = self { print(n) }  // error: Something else is named 'self' here
        }
        keep {
            guard let self = Optional(self) else { return }
            print(n)  // error: Something else is named 'self' here
        }
    }
}
