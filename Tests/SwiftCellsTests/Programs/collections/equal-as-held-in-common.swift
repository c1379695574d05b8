// Elements that two arrays hold in common are not compared.
struct Coin: Equatable {
    let value: Int
    static func == (left: Coin, right: Coin) -> Bool {
        print("compared", terminator: " ")
        return left.value == right.value
    }
}
let coins = [Coin(value: 1), Coin(value: 2)]
let same = coins
print(coins == same, coins == coins.map { $0 })
var changed = coins
changed[0] = Coin(value: 1)
print(coins == changed, [coins] == [same])
let odd = [Double.nan]
let table = ["a": Double.nan]
let set = Set([Double.nan])
print(odd == odd, odd == [.nan], table == table, table == ["a": .nan], set == set, set == [.nan])
struct Row: Equatable {
    let cells: [Double]
}
print(Row(cells: odd) == Row(cells: odd), Optional(odd) == odd, odd != odd, (odd, 1) == (odd, 1))
// expect: compared compared true true
// expect: compared compared true true
// expect: true false true false true false
// expect: true true false true
