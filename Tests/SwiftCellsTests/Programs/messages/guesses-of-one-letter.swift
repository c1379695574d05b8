let a = 1, xs = [1]
print(b) // error: There is nothing named 'b' here
print(x) // error: There is nothing named 'x' here. // note: Did you mean 'xs'?
print(A) // error: There is nothing named 'A' here. // note: Did you mean 'a'?
struct Box<T> { let v: T }
let box = Box<Int>(v: "x") // error: This is of type 'String', and 'Int' is wanted
