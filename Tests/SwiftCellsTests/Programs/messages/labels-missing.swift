func area(width: Double, height: Double) -> Double { width * height }
print(area(2, 3))  // error: The label 'width:' is missing here. // note: Write area(width: 2, height: 3).
