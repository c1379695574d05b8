enum E { case a(Int) }
print(E.a(1) == E.a(1))  // error: The operator '==' is not defined for two values of type 'E'.
