let x = 2.0
print(x**2)  // error: no operator '**'
