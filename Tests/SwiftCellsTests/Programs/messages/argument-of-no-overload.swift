struct A {}; struct B {}
func f(_ a: A, rate: Double) {}
func f(_ b: B, rate: Double) {}
f([1], rate: 0.1)  // error: This is of type '[Int]', and 'A' or 'B' is wanted. // at: [1]
