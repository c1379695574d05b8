// What 'guard let self' unwraps counts for the closure that holds 'self' weakly.
func keep(_ f: @escaping () -> Void) { f() }
func run(_ f: () -> Void) { f() }
class Lamp {
    func light() {}
    func start() {
        keep { [weak self] in
            run {
                guard let self else { return }
                light() // error: write self.light
            }
        }
        keep { [weak self] in
            guard let self else { return }
            light()
            run { self.light() }
        }
    }
}
