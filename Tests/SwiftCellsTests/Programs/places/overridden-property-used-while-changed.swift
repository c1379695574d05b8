// What a call changes in place nobody else may use meanwhile, whether a subclass overrides it or not.
class Account {
    var balance = 1 // fails: This variable is used while it is being changed
}

class Audited: Account {
    override var balance: Int { didSet { print("changed") } }
}

class Doubled: Account {
    override var balance: Int {
        get { super.balance * 2 }
        set { super.balance = newValue }
    }
}

func change(_ value: inout Int, _ meanwhile: () -> Void) {
    value += 1
    meanwhile()
}

// A computed property hands out a copy.
let doubled: Account = Doubled()
let same = doubled
change(&doubled.balance) { same.balance = 7 }
print(doubled.balance)
// expect: 6
let account: Account = Audited()
let other = account
change(&account.balance) { other.balance = 7 }
