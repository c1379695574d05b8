class Timer {
    var ticks = 0
    var onTick: (() -> Void)?
    func start() { onTick = { [weak self] in self?.ticks += 1 } }
    deinit { print("timer gone after \(ticks)") }
}
var t: Timer? = Timer()
t!.start()
t!.onTick!()
t!.onTick!()
let keep = t!.onTick!
t = nil
keep()
// expect: timer gone after 2
