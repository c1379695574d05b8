class Animal {}
class Dog: Animal {}
let none: Int? = nil
let five: Int? = 5
print(none as Any??, five as Any??)
let asAny: Any??? = none
print(asAny as Any)
let noDog: Dog? = nil
let noAnimal: Animal?? = noDog
print(noAnimal as Any)
let inner: Int?? = .some(nil)
let deeper: Any??? = inner
print(deeper as Any)
let elements: [Any??] = [none, five]
print(elements)
func take(_ value: Any??) { print(value as Any) }
take(none)
take(nil)
take(3)
let list: [Int]? = nil
let lists: [Any]?? = list
print(lists as Any)
// What is of the same type inside is put into the other whole.
let same: Int?? = none
let more: Int??? = none
print(same as Any, more as Any)
// expect: nil Optional(Optional(5))
// expect: nil
// expect: nil
// expect: Optional(nil)
// expect: [nil, Optional(Optional(5))]
// expect: nil
// expect: nil
// expect: Optional(Optional(3))
// expect: nil
// expect: Optional(nil) Optional(Optional(nil))
