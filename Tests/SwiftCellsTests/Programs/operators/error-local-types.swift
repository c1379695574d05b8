func run() {
    struct Vector {
        var x: Int
        static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x) }
        func doubled() -> Vector { self + self } // error: The operator '+' is not defined for two values of type 'Vector'. // note: declare 'Vector' there.
    }
    print(Vector(x: 1).doubled())
}
run()
do {
    enum Flag {
        case on, off
        static prefix func ! (flag: Flag) -> Flag { flag == .on ? .off : .on }
    }
    print(!Flag.on) // error: '!'
}
func other() {
    func + (a: (Int, Int), b: (Int, Int)) -> (Int, Int) { (a.0 + b.0, a.1 + b.1) } // error: An operator is declared at the top level or in a type, not in a function or block.
}
