// Of two functions that may only be called, none is passed to the other, nor is what uses one: each could change what the other is about to.
func a(_ call: (() -> Void) -> Void, _ work: () -> Void) { call(work) } // error: 'call' may only be called here, and so may 'work', which this is
func b(_ call: (() -> Void) -> Void, _ work: () -> Void) { call { work() } } // error: which this uses
func c(_ call: (() -> Void) -> Void) { call { call {} } } // error: 'call' may only be called here, and so may 'call'
func d(_ call: (() -> Void) -> Void, _ work: () -> Void) {
    func both() {
        work()
        work()
    }
    call(both) // error: which this uses
}
func e<T>(_ call: (@autoclosure () -> T) -> T, _ make: () -> T) -> T { call(make()) } // error: which this uses
func run(_ work: () -> Void) { work() }
func f(_ call: (() -> Void) -> Void, _ work: () -> Void) { run { call(work) } } // error: which this is
func g(_ call: @escaping (() -> Void) -> Void, _ work: () -> Void) { call(work) }
func h(_ call: (() -> Void) -> Void, _ work: @escaping () -> Void) { call(work) }
func i(_ call: ((() -> Void) -> Void)?, _ work: () -> Void) { call?(work) }
func j(_ call: (() -> Void) -> Void, _ work: () -> Void) {
    var n = 0
    call { n += 1 }
    run(work)
}
