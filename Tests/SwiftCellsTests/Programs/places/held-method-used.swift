// What a '?' holds may not be used until the change is done, where other code can reach it not even another part.
struct Shelf {
    var items: [Int]? = [1, 2]
    var size = 2
    static var shared = Shelf()
}
class Room {
    var shelf = Shelf()
    func fill() {
        shelf.items?.append(shelf.size) // fails: This variable is used while it is being changed
    }
}
var top = Shelf()
let room = Room()
func size() -> Int { top.size }
top.items?.append(room.shelf.size)
room.shelf.items?.append(top.size)
print(top.items!, room.shelf.items!) // expect: [1, 2, 2] [1, 2, 2]
room.fill()
