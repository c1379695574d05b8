func g(_ x: String?) -> String { "S?" }
func g(_ x: Int?) -> String { "Int?" }
func ret() -> Int { 1 }
func ret() -> Double { 2 }
func ret() -> String { "s" }
do { print(g(nil)) } // error: It is ambiguous which 'g' is meant here: add a type, as in
do { let z = ret(); print(z) } // error: It is ambiguous which 'ret' is meant here: add a type, as
do { func loc(_ a: Int) -> Int { 1 }; func loc(_ a: Int) -> Double { 2 }; print(loc(3)) } // error: It is ambiguous which 'loc' is meant here: add a type, as
do { func loc(_ a: Int = 0) -> Int { 1 }; func loc(b: Int = 0) -> Int { 2 }; print(loc()) } // error: It is ambiguous which 'loc' is meant here: add a type, as
do { func loc(_ a: [Int]) -> Int { 1 }; func loc(_ a: [Double]) -> Int { 2 }; print(loc([1]), loc([1.5]), loc([])) } // error: It is ambiguous which 'loc' is meant here: add a type, as
do { func loc(_ a: (Int) -> Int) -> Int { 1 }; func loc(_ a: (Double) -> Double) -> Int { 2 }; print(loc { $0 }) } // error: It is ambiguous which 'loc' is meant here: add a type, as
do { func loc(_ a: Int8) -> Int { 1 }; func loc(_ a: Int64) -> Int { 2 }; print(loc(1)) } // error: It is ambiguous which 'loc' is meant here: add a type, as
do { func loc(_ a: Float) -> Int { 1 }; func loc(_ a: Double) -> Int { 2 }; print(loc(1), loc(1.5)) } // error: It is ambiguous which 'loc' is meant here: add a type, as
