var found: Int? = 1
func add(_ x: inout Int?) { if let old = x { x = old + helper() } }
func helper() -> Int { found ?? 0 } // fails: This variable is used while it is being changed
add(&found)
