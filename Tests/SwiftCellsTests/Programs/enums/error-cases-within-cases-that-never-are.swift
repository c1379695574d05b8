// Of what is wrapped no more is known than that it is of its type.
let result: Result<Never, Never>? = nil
switch result { case nil: print("nil") }  // error: This switch does not cover every value: 'some value' is missing.
enum Two { case a, b }
func f(_ two: Two) { switch two { } }  // error: A switch needs cases.
