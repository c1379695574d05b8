let c: Character = "a"
print(String(c) + "b", c.isLetter, c == "a", Character("b") > c)
print(c + "b") // error: The operator '+' cannot combine 'Character' and 'String'.
