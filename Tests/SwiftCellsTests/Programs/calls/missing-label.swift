func scale(x: Double, by factor: Double) -> Double { x * factor }
print(scale(x: 2, 3))  // error: label 'by:' is missing
