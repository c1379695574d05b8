func later(_ f: @escaping () -> Void) { f() }
class Timer {
    var n = 1
    func go() { later { [self] in later { later { n += 1 } } } }
    func loop() { later { [self] in [1, 2].forEach { n += $0 } } }
    func other() { let me = Timer(); later { [self = me] in self.n += 1 } }
}
let timer = Timer()
timer.go()
timer.loop()
print(timer.n)  // expect: 5
