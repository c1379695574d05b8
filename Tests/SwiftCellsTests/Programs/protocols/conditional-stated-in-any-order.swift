// What is stated of Equatable counts wherever it stands beside what is stated of Hashable, which asks for more.
struct Note: Error, Equatable { var text = "" }
let result: Result<Int, Note> = .success(4)
print(result == .success(4), result == .failure(Note()), [result] == [result])  // expect: true false true
struct Box<Item> { var item: Item }
extension Box: Hashable where Item: Hashable {}
extension Box: Equatable where Item: Equatable {}
print(Box(item: Note()) == Box(item: Note()), Set([Box(item: 1), Box(item: 1)]).count)  // expect: true 1
protocol Named { func name() -> String }
protocol Loud: Named { func shout() -> String }
struct Quiet: Named { func name() -> String { "quiet" } }
extension Box: Loud where Item: Loud { func shout() -> String { item.shout() } }
extension Box: Named where Item: Named { func name() -> String { "box of " + item.name() } }
func introduce<T: Named>(_ value: T) { print(value.name()) }
introduce(Box(item: Quiet()))  // expect: box of quiet
