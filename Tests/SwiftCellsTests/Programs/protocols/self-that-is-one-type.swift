protocol Style {}
struct Line: Style { var width = 1 }
extension Style where Self == Line {
    static var wide: Self { Self(width: 3) }
    static func line(_ width: Int) -> Self { Self.init(width: width) }
    static func twice(_ width: Int) -> Self { .init(width: width * 2) }
    static var usual: Self { Self() }
}
func show<T: Style>(_ style: T) { print(style) }
show(.wide)  // expect: Line(width: 3)
show(.line(2))  // expect: Line(width: 2)
show(.twice(2))  // expect: Line(width: 4)
let usual: any Style = .usual
print(usual)  // expect: Line(width: 1)
