func h(_ x: Int) -> String { "one" }
func h(_ x: Int, _ y: Int = 0) -> String { "two" }
print(h(1))  // expect: one
func v(_ x: Int...) -> String { "many" }
func v(_ x: Int) -> String { "single" }
print(v(1))  // expect: single
