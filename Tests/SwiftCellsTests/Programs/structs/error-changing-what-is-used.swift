struct Bag {
  var items = [1, 2] { didSet {} }
  var rest = [1]
  var k = 1
  var double: Int { k * 2 }
  mutating func a() { rest.removeAll { $0 == rest.count } }  // error: uses 'self' while 'removeAll' changes it
  mutating func b() { rest.removeAll { $0 == double } }  // error: uses 'self' while 'removeAll' changes it
  mutating func c() { items.removeAll { $0 == k } }  // error: uses 'self' while 'removeAll' changes it
  mutating func d() { swap(&rest, &rest) }  // error: through two arguments
  mutating func e() { swap(&items, &rest) }  // error: through two arguments
}
