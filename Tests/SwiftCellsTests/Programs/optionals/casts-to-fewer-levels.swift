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
