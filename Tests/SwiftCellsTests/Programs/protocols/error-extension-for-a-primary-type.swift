// What an extension adds for one primary associated type others do not have.
protocol Box<Item> { associatedtype Item }
extension Box<Int> { func next() -> Int { 1 } }
struct Word: Box { typealias Item = String }
print(Word().next()) // error: next
