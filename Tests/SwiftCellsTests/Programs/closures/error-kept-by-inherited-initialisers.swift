// An inherited initialiser keeps what its superclass's keeps.
class Work {
    let run: () -> Int
    init(_ run: @escaping () -> Int) { self.run = run }
}
class Slow: Work {}
func keep(_ run: () -> Int) -> Slow { Slow(run) } // error: 'run' is a function that may only be called here
func count(_ n: inout Int) -> Slow { Slow { n += 1; return n } } // error: cannot use the 'inout' parameter 'n'
print(Slow { 4 }.run())
