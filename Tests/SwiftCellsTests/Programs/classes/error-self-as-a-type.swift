final class Shape {
    init() {}
    func isLike(_ other: Self) -> Bool { true }  // error: In a class, 'Self' can only be the result of a method
    var next: Self? = nil  // error: In a class, 'Self' can only be the result of a method
    func all() -> [Self] { [self] }  // error: In a class, 'Self' can only be the result of a method
    static func == (a: Self, b: Shape) -> Bool { true }  // error: In a class, 'Self' can only be the result of a method
}
