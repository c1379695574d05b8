let n = 3, yes = true
let some: Int? = 4
let list = [1], words = ["a"]
func first<T>(_ items: [T]) -> T { items[0] }
let joined = yes ? [n, 6] : [nil, n]
print(joined, yes ? [n, 6] : [nil, n]) // expect: [Optional(3), Optional(6)] [3, 6]
print((yes ? [n] : [some]) + [n]) // expect: [Optional(3), Optional(3)]
print(list + [some], [some] + list) // expect: [Optional(1), Optional(4)] [Optional(4), Optional(1)]
let anything: [Any] = words + [1]
print(anything) // expect: ["a", 1]
let deep: [Int??] = [n, nil as Int??] + first([[nil as Int?, n], [n, n]])
print(deep) // expect: [Optional(Optional(3)), nil, Optional(nil), Optional(Optional(3))]
class Animal {}
class Dog: Animal {}
let dogs = [Dog()], animals = [Animal(), Animal()]
print((yes ? dogs : animals).count, type(of: yes ? dogs : animals)) // expect: 1 Array<Animal>
