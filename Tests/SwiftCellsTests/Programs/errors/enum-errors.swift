enum BankError: Error, Equatable { case insufficient(needed: Int), unknownAccount, frozen }
struct Bank {
    var accounts = ["a": 10, "b": 5]
    mutating func withdraw(_ n: Int, from k: String) throws -> Int {
        guard let balance = accounts[k] else { throw BankError.unknownAccount }
        guard balance >= n else { throw BankError.insufficient(needed: n - balance) }
        accounts[k] = balance - n
        return balance - n
    }
}
var bank = Bank()
for (n, k) in [(3, "a"), (30, "a"), (1, "z")] {
    do {
        print(try bank.withdraw(n, from: k))
    } catch BankError.insufficient(let needed) {
        print("short by \(needed)")
    } catch let e as BankError {
        print("bank error", e)
    } catch {
        print("other", error)
    }
}
print((try? bank.withdraw(1, from: "b")) ?? -1, (try? bank.withdraw(100, from: "b")) as Any)
// expect: 7
// expect: short by 23
// expect: bank error unknownAccount
// expect: 4 nil
