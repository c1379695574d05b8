func later(_ f: @escaping () -> Void) { f() }
class Timer {
    var n = 1
    func go() { later { self.n += 1; later { n += 1 } } }  // error: A closure that is kept must say 'self' where it uses the instance: write self.n.
    func other() { let me = Timer(); later { [self = me] in n += 1 } }  // error: Something else is named 'self' here
    func weakly() { later { [self] in later { [weak self] in n += 1 } } }  // error: 'self' is weak here
}
