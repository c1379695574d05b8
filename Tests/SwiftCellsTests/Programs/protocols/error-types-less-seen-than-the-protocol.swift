// A type that a protocol asks for, and what the protocol says of it, are seen as far as the protocol.
protocol Store { associatedtype Item }
struct A: Store { private typealias Item = Int } // error: 'Item' cannot be private
struct B: Store { fileprivate struct Item {} } // error: 'Item' cannot be fileprivate
struct C: Store { typealias Item = Int }
fileprivate struct D: Store { fileprivate typealias Item = Int }
private protocol Hidden {}
protocol E { associatedtype Item: Hidden } // error: 'E' may be seen further than 'Hidden'
private struct Plain {}
protocol F { associatedtype Item = Plain } // error: 'F' may be seen further than 'Plain'
