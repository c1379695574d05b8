final class Event<Value> {
    private var handlers: [(Value) -> Void] = []
    func on(_ handler: @escaping (Value) -> Void) { handlers.append(handler) }
    func send(_ value: Value) { for handler in handlers { handler(value) } }
}
let fired = Event<Void>()
fired.on { print("fired") }
fired.on { _ in print("again") }
fired.on { value in print(value) }
fired.send(())
func ask(_ answer: (Void) -> Int) -> Int { answer(()) }
print(ask { 3 }, ask({ () in 4 }))
// expect: fired
// expect: again
// expect: ()
// expect: 3 4
