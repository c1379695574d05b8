let x: Int? = 5
print(x + 1)  // error: The operator '+' cannot combine 'Int?' and 'Int'.
