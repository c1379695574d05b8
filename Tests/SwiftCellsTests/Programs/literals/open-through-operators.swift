print(3 / 2 * 1.0)  // expect: 1.5
let mixed = [1, 2.5]
print(mixed)  // expect: [1.0, 2.5]
print(max(1, 2.5))  // expect: 2.5
print(true ? 1 : 2.0)  // expect: 1.0
// swiftc: skip: a known difference, it prints the last as 1 since each branch becomes Any by itself
