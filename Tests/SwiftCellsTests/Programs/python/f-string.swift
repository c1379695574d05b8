let x = 3
print(f"x is {x}")  // error: In Swift values are put into a string with
