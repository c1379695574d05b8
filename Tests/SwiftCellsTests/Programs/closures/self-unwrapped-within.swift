// Closures within one that has unwrapped 'self' use what it unwrapped.
func keep(_ f: @escaping () -> Void) { f() }
final class Counter {
    var n = 1
    func run() {
        keep { [weak self] in
            guard let self else { return }
            n += 1
            keep { self.n += 1 }
            print([1, 2].map { $0 + self.n })  // expect: [4, 5]
            func more() { n += 1 }
            more()
        }
        keep { [weak self] in
            if let self { keep { print(self.n) } }  // expect: 4
        }
        keep { [weak self] in
            guard let self = self else { return }
            let later: () -> Void = { print(self.n * 2) }
            later()  // expect: 8
        }
    }
}
Counter().run()
