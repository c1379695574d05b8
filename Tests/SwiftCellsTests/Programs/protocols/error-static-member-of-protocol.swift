protocol Shape { static var name: String { get }; init(); static func same(_ other: Self) -> Bool }
print(Shape.name)  // error:
let made = Shape.init()  // error:
func ask(_ type: any Shape.Type, _ shape: any Shape) -> Bool { type.same(shape) }  // error:
func make(_ type: any Shape.Type) -> any Shape { type() }  // error:
