// What the first `?` of a change asks is held while the indices behind it are evaluated; what lies beside it may be used.
struct Shelf { var sizes = [1, 2, 3], marks: [Int]? = [4, 5], n = 1 }
final class Room {
    var sizes: [Int]? = [1, 2], next: Room?, table: [String: [Int]]? = ["k": [1]], shelf: Shelf? = Shelf()
}
enum Problem: Error { case found }
let room = Room()
room.next = Room()
var asked = 0
func index(_ n: Int) -> Int { asked += 1; return n }
func failing() throws -> Int { throw Problem.found }
room.sizes?[index(1)] = 7
room.sizes?[room.shelf!.n] += 7
room.next?.sizes?[index(0)] = 9
room.next?.next?.sizes?[index(0)] = 9
room.shelf?.marks?[index(1)] = 3
room.table?["k"]?[index(0)] = 5
room.table?["z"]?[index(0)] = 5
room.table?["q", default: [3]][index(0)] += 5
room.shelf?.sizes.swapAt(index(0), index(1))
print(room.sizes!, room.next!.sizes!, room.shelf!.sizes, room.shelf!.marks!, asked) // expect: [1, 14] [9, 2] [2, 1, 3] [4, 3] 7
print(room.table!["k"]!, room.table!["q"]!) // expect: [5] [8]
do { try room.shelf?.sizes[failing()] = 3 } catch { print("caught") } // expect: caught
room.shelf?.marks = nil
room.shelf?.marks?[index(0)] = 8
room.shelf?.sizes[0] = 3
print(room.shelf!.sizes, asked) // expect: [3, 1, 3] 7
// Chains among the indices hold and change what is theirs.
let other = Room()
other.sizes = [2, 1, 0]
room.sizes?[other.sizes?.popLast() ?? 9] = 3
room.next?.sizes?[other.sizes?.popLast() ?? 9] += 5
room.table?["k"]?[other.sizes!.isEmpty ? 9 : 0] += 6
other.sizes?[room.sizes?.firstIndex(of: 3) ?? 1] += 10
print(room.sizes!, room.next!.sizes!, room.table!["k"]!, other.sizes!) // expect: [3, 14] [9, 7] [11] [12]
func last() -> Int { room.sizes!.count - 1 } // fails: This variable is used while it is being changed
room.sizes?[last()] = 1
