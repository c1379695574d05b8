class C { var v = 1; func inc(_ x: inout Int) { x += v } }
let c = C()
c.inc(&c.v) // error: 'inc' uses 'v' by its name while this call lets it change 'v'.
print(c.v)
