struct Dog { func bark(_ n: Int) -> Int { n } }
print(Dog.bark(3)) // error: 'bark' belongs to an instance of 'Dog', not to the type.
Dog.bark() // error: 'bark' belongs to an instance of 'Dog', not to the type.
