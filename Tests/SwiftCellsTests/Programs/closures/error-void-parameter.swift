let done: (Void) -> Int = { 3 } // error: 
let all: [(Void) -> Int] = [{ 3 }] // error: 
func give() -> (Void) -> Int { { 3 } } // error: 
