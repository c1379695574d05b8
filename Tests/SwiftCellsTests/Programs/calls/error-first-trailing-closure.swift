// The first closure is the first function's, also where that has a default value.
func call(b first: () -> Int = { 8 }, _ second: () -> Int, _ third: () -> Int) { print(first(), second(), third()) }
call { 2 } _: { 3 }  // error: The label 'b:' is missing here
