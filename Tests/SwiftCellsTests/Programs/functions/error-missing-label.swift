func area(width: Int, height: Int) -> Int { width * height }
print(area(3, 4))  // error: The label 'width:' is missing here.
