func go() {
  var total = 0
  let add = { (n: Int) in total += n }
  [1, 2, 3].forEach(add)
  [1, 2, 3].forEach { total += $0 }
  var list = [1]
  func push() { list.append(total) }
  push()
  print(total, list)
}
go()
// expect: 12 [1, 12]
