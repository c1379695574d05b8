func area(width: Double, height: Double) -> Double { width * height }
print(area(height: 2, width: 3))  // error: not in the right order // note: Write area(width: 3, height: 2).
