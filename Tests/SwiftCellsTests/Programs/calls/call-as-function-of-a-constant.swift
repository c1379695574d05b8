// What is called as a function and changes itself must be a variable.
struct Count {
    var count = 0
    mutating func callAsFunction() -> Int { count += 1; return count }
    func next() -> Int {
        self() // error: cannot be changed by 'callAsFunction'
    }
}
let count = Count()
print(count()) // error: cannot be changed by 'callAsFunction'
print(Count()()) // error: cannot be changed by 'callAsFunction'
func next(_ count: Count) -> Int {
    count() // error: cannot be changed by 'callAsFunction'
}
