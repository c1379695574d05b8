func f(_ x: some Equatable...) {} // error: A parameter that takes any number of values cannot be of a 'some' type
func g(_ x: [some Equatable]) {}
g([1])
