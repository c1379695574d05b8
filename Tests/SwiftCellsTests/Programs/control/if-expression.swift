let n = 4
let kind = if n % 2 == 0 { "even" } else { "odd" }
print(kind)  // expect: even
