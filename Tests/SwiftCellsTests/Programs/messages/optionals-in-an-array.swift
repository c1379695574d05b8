// What a closure that may give nil makes of an array is an array of Optionals.
let numbers: [Int] = ["1", "x"].map { Int($0) }  // error: This is of type '[Int?]', and '[Int]' is wanted. // note: Write compactMap in place of map: it leaves out what is nil.
let found: [Int?] = [1, nil]
let all: [Int] = found  // error: This is of type '[Int?]', and '[Int]' is wanted. // note: Its elements are Optionals: compactMap { $0 } leaves out what is nil.
let names = [1: "one"]
print(names[1.5] ?? "")  // error: '[Int: String]' cannot be subscripted with (Double). // note: Its keys are of type 'Int'.
Print("a")  // error: There is nothing named 'Print' here. // note: Did you mean 'print'?
