func values() -> [Int] { [1] }
func f(_ x: [Int], rate: Double) {}
func f(_ x: [String], rate: Double) {}
f(values, rate: 0.1)  // error: '[Int]' or '[String]' is wanted. // note: Write values(). // at: values
