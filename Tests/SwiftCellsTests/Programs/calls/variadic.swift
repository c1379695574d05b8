func total(_ values: Int...) -> Int { var sum = 0; for v in values { sum += v }; return sum }
print(total(), total(1), total(1, 2, 3))  // expect: 0 1 6
