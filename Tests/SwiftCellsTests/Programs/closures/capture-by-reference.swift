var n = 0
let up = { n += 1 }
up(); up()
print(n)  // expect: 2
func counter() -> () -> Int { var c = 0; return { c += 1; return c } }
let next = counter()
print(next(), next())  // expect: 1 2
