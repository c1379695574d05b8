protocol Scored { var score: Int { get } }
struct A: Scored { var score = 1 }
struct B: Scored { var score = 2 }
func f(_ c: Bool) -> [some Scored] { if c { return [A()] }; return [B()] }  // error:
