func area(_ w: Int, _ h: Int) -> Int { w * h }
print(area(2))  // error: also needs the argument
