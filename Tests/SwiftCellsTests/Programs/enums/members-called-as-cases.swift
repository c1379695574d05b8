// Members of the instances may be called as cases are: a case is a member of the enum itself.
enum State {
    case idle, running(Int), failed(String)
    var idle: Bool { if case .idle = self { true } else { false } }
    var running: Int? { if case .running(let n) = self { n } else { nil } }
    func failed(_ why: String) -> State { .failed(why + "!") }
    func next() -> State {
        switch self {
        case .idle: return .running(1)
        case .running(let n) where n > 1: return failed("x")
        case .running(let n): return .running(n + 1)
        case .failed: return .idle
        }
    }
}
var state = State.idle
for _ in 0..<5 {
    print(state, state.idle, state.running ?? 0)
    state = state.next()
}
let all: [State] = [.idle, .running(3), .failed("a")]
print(all.map(\.idle), all.compactMap(\.running), [1, 2].map(State.running))
enum Level: Int {
    case low = 1, high
    func low(than other: Level) -> Bool { rawValue < other.rawValue }
}
print(Level.low.low(than: .high), Level.high.low(than: .low))

// expect: idle true 0
// expect: running(1) false 1
// expect: running(2) false 2
// expect: failed("x!") false 0
// expect: idle true 0
// expect: [true, false, false] [3] [main.State.running(1), main.State.running(2)]
// expect: true false
