protocol Ordered { func isBefore(_ other: Self) -> Bool }
struct Number: Ordered {
    let n: Int
    func isBefore(_ other: Number) -> Bool { n < other.n }
}
let a: any Ordered = Number(n: 1)
print(a.isBefore(a))  // error:
