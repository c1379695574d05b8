func area(width: Int, height: Int) -> Int { width * height }
print(area(height: 3, width: 4))  // error: The arguments of 'area' are not in the right order.
