class Account {
    var balance = 0.0 { didSet { if balance < 0 { print("overdrawn by \(-balance)") } } }
    func pay(_ x: Double) { balance -= x }
}
let acc = Account()
acc.pay(5)
acc.balance = 100
// expect: overdrawn by 5.0
