print(3 / 2 * 1.0)  // expect: 1.5
let mixed = [1, 2.5]
print(mixed)  // expect: [1.0, 2.5]
print(max(1, 2.5))  // expect: 2.5
let chosen = true ? 1 : 2.0
print(chosen)  // expect: 1.0
// Where Any is wanted, each branch keeps its own type.
print(true ? 1 : 2.0)  // expect: 1
