protocol P { static var n: Int { get } }
extension P { static func name() -> String { "\(n)" } }
class B: P { class var n: Int { 1 }; class func own() -> String { name() } }  // error: Cells do not know here for which class this is asked: it may be a subclass of 'B'.
class D: B { override class var n: Int { 2 } }
let type: B.Type = D.self
print(type.name())  // error: Cells do not know here for which class this is asked: it may be a subclass of 'B'.
