class Numbers {
    subscript(i: Int) -> Int {
        get { i }
        set { print("stored", newValue) }
    }
}
class Shifted: Numbers {
    override subscript(i: Int) -> Int {
        get { super[i] + 1 }
        set { super[i] = newValue * 2 }
    }
}
let numbers: Numbers = Shifted()
print(numbers[3])
// expect: 4
numbers[1] = 5
// expect: stored 10
numbers[2] += 1
// expect: stored 8
