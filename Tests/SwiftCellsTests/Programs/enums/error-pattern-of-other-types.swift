enum Box<T> { case full(T), empty }
let box = Box<Int>.empty
if case Box<String>.empty = box {} // error: This pattern is of type 'Box<String>', and the value of type 'Box<Int>'.
if case Box<Int>.empty = box {}
if case Box.empty = box {}
let number: Int? = nil
switch number {
case Optional<String>.none: break // error: This pattern is of type 'String?', and the value of type 'Int?'.
default: break
}
let result: Result<Int, Error> = .success(1)
if case Result<String, Error>.success = result {} // error: This pattern is of type 'Result<String, any Error>', and the value of type 'Result<Int, any Error>'.
