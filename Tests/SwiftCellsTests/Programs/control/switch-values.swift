func size(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1...9: return "small"
  case let k where k < 0: return "negative"
  default: return "large"
  }
}
print(size(0), size(5), size(-2), size(70))  // expect: zero small negative large
