let a = 7 // 2
print(a)  // expect: 7
