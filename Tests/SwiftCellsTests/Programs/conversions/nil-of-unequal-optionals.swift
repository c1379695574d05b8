// A nil that is cast to more Optionals is the innermost one's; one cast to fewer stays nil.
let shallow: Any = Int?.none as Any
print(shallow as? Int? as Any, shallow as? Int?? as Any, shallow as? Int??? as Any, shallow as? String?? as Any)
// expect: Optional(nil) Optional(Optional(nil)) Optional(Optional(Optional(nil))) Optional(Optional(nil))
let outer: Any = Int??.none as Any
print(outer as? Int? as Any, outer as? Int?? as Any, outer as? Int??? as Any, outer as? Any?? as Any)
// expect: Optional(nil) Optional(nil) Optional(Optional(nil)) Optional(nil)
let inner: Any = Int??.some(.none) as Any
print(inner as? Int? as Any, inner as? Int?? as Any, inner is String?, inner as? Int as Any, inner as? Any? as Any)
// expect: Optional(nil) Optional(Optional(nil)) true nil Optional(Optional(nil))
let between: Any = Int???.some(.none) as Any
print(between as? Int? as Any, between as? Int?? as Any, between as? Int??? as Any, between as? Int???? as Any)
// expect: Optional(nil) Optional(Optional(nil)) Optional(Optional(nil)) Optional(Optional(Optional(nil)))
let five: Any = Int??(5) as Any
print(five as? Int? as Any, five as? Int?? as Any, five as? String? as Any, five is Int)
// expect: Optional(Optional(5)) Optional(Optional(Optional(5))) nil true
