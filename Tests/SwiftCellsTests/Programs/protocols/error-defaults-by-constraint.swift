protocol Holder { associatedtype Item; var item: Item { get }; func kind() -> String }
extension Holder where Item: Equatable { func kind() -> String { "equatable" } }
extension Holder where Item: CustomStringConvertible { func kind() -> String { "described" } }
struct Number: Holder { var item = 1 }  // error: 'Number' does not conform to 'Holder': it lacks 'func kind() -> String'.
