struct Value {}
class Instance {}
let n = 1, kept = Instance()
let f = { [weak value = Value()] in print(value as Any) }  // error: 'weak' is for instances of classes, and 'value' is of type 'Value'.
let g = { [unowned n] in print(n) }  // error: 'unowned' is for instances of classes, and 'n' is of type 'Int'.
let h = { [weak kept] in print(kept != nil) }
