struct Plain {}
func keys<Key>(_ dictionary: [Key: Int], _ extra: Key) -> Set<Key> { Set(dictionary.keys) }
func count<T>(_ items: [T], _ seen: Set<T>?) -> Int { items.count }
print(count([1], nil))
print(count([Plain()], nil)) // error: 'count' cannot be called with ([Plain], _).
func own<T>(_ item: T) -> Int {
    let seen: Set<T> = [] // error: 'Set' requires 'T' to conform to 'Hashable', and it does not.
    return seen.count
}
struct Box<T> {
    func show(_ items: [T: Int]) {} // error: The keys of a dictionary must be Hashable, and 'T' is not.
}
