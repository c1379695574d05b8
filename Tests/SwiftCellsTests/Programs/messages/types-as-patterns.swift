// A type by itself is no pattern.
struct Missing: Error {}
func fail() throws { throw Missing() }
do {
    try fail()
} catch Missing {  // error: This pattern cannot be matched against a value of type 'any Error'. // note: Whether it is of that type is asked by 'is Missing'; to use it, write 'let error as Missing'.
} catch {}
class Animal {}
class Dog: Animal {}
let pet: Animal = Dog()
switch pet {
case Dog: print("dog")  // error: This pattern cannot be matched against a value of type 'Animal'. // note: Whether it is of that type is asked by 'is Dog'; to use it, write 'let value as Dog'.
default: print("other")
}
