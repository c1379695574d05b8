// Nobody knows of which type 'any P' would be made.
protocol Shape {
    init()
    static var unit: Self { get }
    static func make(_ n: Int) -> Self
}
extension Shape { static var usual: any Shape { Square() } }
struct Square: Shape {
    static var unit: Square { Square() }
    static func make(_ n: Int) -> Square { Square() }
}
let a: any Shape = .init()  // error: Any type may stand for 'any Shape'
let b: any Shape = .unit  // error: Any type may stand for 'any Shape', so it is not known of which '.unit' is asked. // note: Write the type before it.
let c: any Shape = .make(2)  // error: not known of which '.make' is asked
let d: (any Shape)? = .usual  // error: not known of which '.usual' is asked
let e: any Numeric = .zero  // error: Any type may stand for 'any Numeric'
let f: any Shape = Square.unit
