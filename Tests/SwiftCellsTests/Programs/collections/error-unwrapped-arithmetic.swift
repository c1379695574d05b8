let d = ["a": 1]
print(d["a"] + 1)  // error: The operator '+' cannot combine 'Int?' and 'Int'.
