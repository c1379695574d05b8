let i = 3, d = 2.5
print(i * d)  // error: The operator '*' cannot combine 'Int' and 'Double'.
