// A protocol may say of its associated types what their own associated types are, and which class they inherit from.
protocol Shown { func show() -> String }
protocol Box { associatedtype Item; func get() -> Item }
protocol Shelf { associatedtype Content: Box where Content.Item: Shown; func content() -> Content }
extension Int: Shown { func show() -> String { "number \(self)" } }
struct Five: Box { func get() -> Int { 5 } }
struct Board: Shelf { func content() -> Five { Five() } }
func f<S: Shelf>(_ shelf: S, _ other: S.Content) { print(shelf.content().get().show(), other.get().show()) }
f(Board(), Five())
// expect: number 5 number 5
class Animal { var legs = 4; func name() -> String { "animal" } }
class Bird: Animal {
    override init() { super.init(); legs = 2 }
    override func name() -> String { "bird" }
}
protocol Cage { associatedtype Inmate: Animal; func inmate() -> Inmate }
struct Aviary: Cage { func inmate() -> Bird { Bird() } }
func g<C: Cage>(_ cage: C) {
    let inmate = cage.inmate()
    inmate.legs += 1
    print(inmate.legs, inmate.name())
    let animal: Animal = inmate
    print(animal.legs)
}
g(Aviary())
// expect: 3 bird
// expect: 3
protocol Owner { associatedtype Thing: AnyObject; func thing() -> Thing }
struct Keeper: Owner { let bird = Bird(); func thing() -> Bird { bird } }
func h<O: Owner>(_ owner: O) -> Bool { owner.thing() === owner.thing() }
print(h(Keeper()))
// expect: true
