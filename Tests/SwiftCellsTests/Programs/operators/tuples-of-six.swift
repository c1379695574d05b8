let five = (1, 2, 3, 4, 5)
print(five == (1, 2, 3, 4, 5), five != five, five < (1, 2, 3, 4, 6), five >= five)  // expect: true false true true
let six = (1, "a", 2.5, true, Character("c"), UInt8(3))
print(six == (1, "a", 2.5, true, "c", 3), six != six)  // expect: true false
print((1, 2, 3, 4, 5, 6) > (1, 2, 3, 4, 5, 7))  // expect: false
