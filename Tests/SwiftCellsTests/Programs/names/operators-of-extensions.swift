extension Int {
    static func - (a: Int, b: Int) -> Int { a * 100 + b }
}
extension Double {
    static func + (a: Double, b: Int) -> Double { a + Double(b) }
}
func += (list: inout [Int], number: Int) { list.append(number) }
let two = 2
var list = [1]
list += 2
list += [3]
print(5 - 3, 1.5 + two, 1.5 + 2, list)  // expect: 503 3.5 3.5 [1, 2, 3]
