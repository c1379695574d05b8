// A class may conform to a protocol that its superclass knows nothing of.
protocol Flyer {
    var speed: Int { get set }
    func fly() -> String
}
class Animal {
    let name: String
    init(_ name: String) { self.name = name }
}
class Bird: Animal, Flyer {
    var speed = 3
    func fly() -> String { "\(name) flies at \(speed)" }
}
final class Falcon: Bird {
    override func fly() -> String { super.fly() + ", fast" }
}
extension Flyer {
    func twice() -> String { fly() + "; " + fly() }
}
let animals: [Animal] = [Animal("Dog"), Bird("Owl"), Falcon("Fay")]
for animal in animals {
    if var flyer = animal as? Flyer {
        flyer.speed += 1
        print(flyer.fly(), type(of: flyer))
    } else {
        print(animal.name, animal is Flyer)
    }
}
// expect: Dog false
// expect: Owl flies at 4 Bird
// expect: Fay flies at 4, fast Falcon
print(animals.compactMap { ($0 as? any Flyer)?.twice() })
// expect: ["Owl flies at 4; Owl flies at 4", "Fay flies at 4, fast; Fay flies at 4, fast"]
print((animals[1] as! Flyer).speed, (animals.map { $0 as Any }[2] as? Flyer)?.speed ?? 0) // expect: 4 4
switch animals[2] {
case let flyer as Flyer where flyer.speed > 3: print("fast", flyer.fly())
default: print("slow")
}
// expect: fast Fay flies at 4, fast
