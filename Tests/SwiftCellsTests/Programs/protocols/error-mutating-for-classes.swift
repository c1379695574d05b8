protocol P: AnyObject {
  var n: Int { get set }
  mutating func f()  // error: Methods of a protocol for classes are never 'mutating'
}
protocol Q: P {}
extension Q {
  mutating func g() { n = 1 }  // error: Methods of a protocol for classes are never 'mutating'
}
