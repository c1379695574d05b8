let q: Int? = 3
print(q + 1)  // error: cannot combine 'Int?' and 'Int'
