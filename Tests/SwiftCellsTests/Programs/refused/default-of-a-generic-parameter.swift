protocol Shape { var area: Int { get } }
struct Square: Shape { var area = 4 }
func size(_ shape: some Shape = Square()) -> Int { shape.area }  // error: Cells do not support a default value where the parameter is of a generic type. // note: a second function
print(size())
