func scale(x: Double, by factor: Double) -> Double { x * factor }
print(scale(x: 2, bye: 3))  // error: no argument labelled 'bye'
