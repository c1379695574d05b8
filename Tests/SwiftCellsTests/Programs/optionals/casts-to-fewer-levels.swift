// A cast from an Optional to one of fewer levels looks into the outer ones first: a nil there is no value of the other type.
func show<T>(_ value: T) { print(value) }
let outer: Int?? = nil, inner: Int?? = .some(nil), full: Int?? = 2
show(outer as? Int?) // expect: nil
show(inner as? Int?) // expect: Optional(nil)
show(full as? Int?) // expect: Optional(Optional(2))
print(outer is Int?, inner is Int?, full is Int?) // expect: false true true
show(inner as! Int?) // expect: nil
let three: Int??? = .some(nil), innermost: Int??? = .some(.some(nil))
show(three as? Int?) // expect: nil
show(innermost as? Int?) // expect: Optional(nil)
show(three as? Int??) // expect: Optional(nil)
show(full as? String?) // expect: nil
show(inner as? Any?) // expect: Optional(Optional(nil))

// So do patterns.
func shown(_ value: Int??) -> String {
    switch value {
    case let y as Int?: "some \(y as Any)"
    default: "none"
    }
}
print(shown(outer), shown(inner), shown(full)) // expect: none some nil some Optional(2)
if case is Int? = outer { print("is") } else { print("is not") } // expect: is not
for case let y as Int? in [nil, .some(nil), 5] as [Int??] { print(y as Any) } // expect: nil
// expect: Optional(5)
switch full {
case is String?: print("text")
case let y as Int: print("number", y) // expect: number 2
default: print("nothing")
}
