// Parts of a local variable beside what a '?' holds may be used, and what is given to a constant before.
struct Shelf {
    var items: [Int]? = [1, 2]
    var names = ["a": ["x"]]
    var size = 2
    static var shared = Shelf()
    mutating func grow() { items?.append(size) }
}
func local() {
    var shelf = Shelf()
    shelf.items?.append(shelf.size)
    shelf.items?.append(shelf.names["a"]!.count)
    shelf.names["a"]?.append("\(shelf.size)")
    shelf.grow()
    shelf.items!.append(shelf.items!.count)
    let count = shelf.items!.count
    shelf.items?.append(count)
    let sum = { (numbers: [Int]) in numbers.reduce(0, +) + shelf.size }
    shelf.items?[0] += shelf.size
    print(shelf.items!, shelf.names, sum([1])) // expect: [3, 2, 2, 1, 2, 5, 6] ["a": ["x", "2"]] 3
}
local()
class Room {
    var shelf = Shelf()
    var shelves: [Shelf]? = [Shelf()]
    var next: Room?
    func fill() {
        let count = shelf.size
        shelf.items?.append(count)
        next?.shelf.items?.append(shelf.size)
    }
}
let room = Room()
room.next = Room()
room.fill()
print(room.shelf.items!, room.next!.shelf.items!) // expect: [1, 2, 2] [1, 2, 2]
Shelf.shared.size += 1
Shelf.shared.items? += [Shelf().size]
print(Shelf.shared.items!) // expect: [1, 2, 2]
func append(_ number: Int) throws -> Int { if number < 0 { throw Failure() }; return number }
struct Failure: Error {}
var top = Shelf()
do { top.items?.append(try append(-1)) } catch { print(top.size) } // expect: 2
top.items?.append(try! append(7))
print(top.items!) // expect: [1, 2, 7]
