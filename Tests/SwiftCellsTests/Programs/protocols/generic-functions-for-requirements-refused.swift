// A generic function that asks for more than there is, or gives something else, fulfils no requirement.
protocol Logger { func log(_ number: Int) -> String }
struct Listing: Logger { // error: 'Listing' does not conform to 'Logger'
    func log<T: Sequence>(_ value: T) -> String { "" }
}
struct Echo: Logger { // error: 'Echo' does not conform to 'Logger'
    func log<T>(_ value: T) -> T { value }
}
protocol Keeper {
    associatedtype Item
    func keep(_ item: Item)
}
struct Any2: Keeper { // error: 'Any2' does not conform to 'Keeper'
    func keep<T>(_ item: T) {}
}
