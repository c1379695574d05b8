struct Plain {}
let first: some Equatable = 3
let second: some Equatable = 3
print(first == second) // error: cannot combine 'some Equatable' and 'some Equatable'
print(first + 1) // error: cannot combine 'some Equatable' and 'Int'
let third: some Equatable = Plain() // error: requires 'Plain' to conform to 'Equatable'
var fourth: some Equatable = 4
fourth = 5 // error: This is of type 'Int', and 'some Equatable' is wanted.
let texts: some Collection<Int> = ["a"] // error: requires 'String' and 'Int' to be the same type
struct Holder {
    let value: some Equatable = Plain() // error: requires 'Plain' to conform to 'Equatable'
}
