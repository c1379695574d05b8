func area(width: Int, height: Int) -> Int { width * height }
print(area(width: 3, heigth: 4))  // error: 'area' has no argument labelled 'heigth'.
