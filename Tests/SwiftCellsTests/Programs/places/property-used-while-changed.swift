class Account {
    var sum = 1
    func add(_ x: inout Int) { x += sum } // fails: This variable is used while it is being changed
}
let first = Account(), second = Account()
first.add(&second.sum)
print(second.sum)
first.add(&first.sum)
// expect: 2
