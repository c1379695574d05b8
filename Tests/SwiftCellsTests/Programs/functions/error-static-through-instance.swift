struct Dog { static func make() -> Int { 1 } }
print(Dog().make()) // error: 'make' belongs to the type: write Dog.make.
