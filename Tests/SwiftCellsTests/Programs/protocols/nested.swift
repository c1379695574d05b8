enum Zoo {
    protocol Animal { var noise: String { get } }
    struct Dog: Animal { var noise: String { "woof" } }
    static func chorus(_ animals: [any Animal]) -> String { animals.map(\.noise).joined(separator: " ") }
}
struct Cat: Zoo.Animal { var noise: String { "miaow" } }
extension Zoo.Animal { var loud: String { noise.uppercased() } }
print(Zoo.chorus([Zoo.Dog(), Cat()]), Cat().loud)
func meet<A: Zoo.Animal>(_ animal: A) -> String { animal.loud }
let one: any Zoo.Animal = Zoo.Dog()
print(meet(Cat()), one.loud, one is Cat)

final class Table {
    protocol Delegate: AnyObject { func didSelect(_ row: Int) }
    weak var delegate: Delegate?
    func tap(_ row: Int) { delegate?.didSelect(row) }
}
final class Controller: Table.Delegate { func didSelect(_ row: Int) { print("row", row) } }
let table = Table()
let controller = Controller()
table.delegate = controller
table.tap(4)
print(table.delegate === controller)
// expect: woof miaow MIAOW
// expect: MIAOW WOOF false
// expect: row 4
// expect: true
