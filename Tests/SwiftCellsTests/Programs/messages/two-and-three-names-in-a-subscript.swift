let d = ["a": 1]
print(d["b", default: 0]  // error: Expected ')' to end function call
let x = 1
