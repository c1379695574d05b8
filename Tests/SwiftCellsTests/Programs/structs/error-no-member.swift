struct P { var x: Int }
print(P(x: 1).z)  // error: 'P' has no member 'z'.
