let described = [3, 1, 2].map { n -> String in
  let square = n * n
  return "\(n):\(square)"
}
print(described)  // expect: ["3:9", "1:1", "2:4"]
