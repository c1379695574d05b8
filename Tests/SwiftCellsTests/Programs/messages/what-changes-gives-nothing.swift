// What changes a collection gives nothing; what a function gives is said by its type.
var a = [3, 1, 2]
a = a.sort()  // error: This has no value, and '[Int]' is wanted. // note: 'sort' changes a itself, and gives nothing: write a.sorted() for a new one.
a = a.append(4)  // error: This has no value // note: it stands on a line of its own.
func double(_ x: Int) -> Int {
    print(x * 2)  // error: This has no value, and 'Int' is wanted. // note: 'print' shows a value and gives none: write the value itself.
}
func nothing() {}
let n: Int = nothing()  // error: This has no value // note: what it should give is said by '-> Int', and given by 'return'.
[3, 1].sort()  // error: This cannot be changed by 'sort': it is not a variable. // note: Write .sorted() for a new one.
