let numbers: [Int]! = [1, 2]
for number in numbers { print(number) }
// expect: 1
// expect: 2
struct Basket {
    var fruits: [String]! = ["fig"]
    static var pairs: [(Int, Int)]! = [(1, 2)]
    func show() { for fruit in fruits where !fruit.isEmpty { print(fruit) } }
}
Basket().show()  // expect: fig
for fruit in Basket().fruits { print(fruit) }  // expect: fig
for (a, b) in Basket.pairs { print(a + b) }  // expect: 3
