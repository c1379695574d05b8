let v = [7, 4], a = 1
let x: [[Int]?] = [nil] + ([v, nil] + [v, [a]])
print(x)  // expect: [nil, Optional([7, 4]), nil, Optional([7, 4]), Optional([1])]
