func name(_ answer: Bool?) -> String {
    switch answer {
    case true: return "yes"
    case false: return "no"
    case nil: return "none"
    }
}
print(name(true), name(false), name(nil))
let pair: (Bool?, Bool) = (nil, true)
switch pair {
case (true, _): print("true")
case (false, _): print("false")
case (nil, true): print("nil and true")
case (nil, false): print("nil and false")
}
let doubled: Bool?? = .some(nil)
switch doubled {
case .some(true): print("t")
case false: print("f")
case .some(nil): print("inner nil")
case nil: print("nil")
}
for case true in [true, nil, false] as [Bool?] { print("one") }
// expect: yes no none
// expect: nil and true
// expect: inner nil
// expect: one
