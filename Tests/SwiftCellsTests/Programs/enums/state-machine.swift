enum State { case idle, running(progress: Int), done }
struct Machine {
    var state = State.idle
    mutating func tick() {
        switch state {
        case .idle: state = .running(progress: 0)
        case .running(let p) where p >= 50: state = .done
        case .running(let p): state = .running(progress: p + 25)
        case .done: break
        }
    }
}
var m = Machine()
for _ in 0..<6 { m.tick(); print(m.state) }
// expect: running(progress: 0)
// expect: running(progress: 25)
// expect: running(progress: 50)
// expect: done
// expect: done
// expect: done
