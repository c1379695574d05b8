enum E { case a, b }
func f(_ e: E?) -> String { switch e { case .a?: return "a"; case .b?: return "b"; case nil: return "nil" } }
print(f(.a), f(nil), f(.b))  // expect: a nil b
func g(_ e: E?) -> String { switch e { case .a: "a"; case .b: "b"; case .none: "none" } }
print(g(.a), g(nil))  // expect: a none
