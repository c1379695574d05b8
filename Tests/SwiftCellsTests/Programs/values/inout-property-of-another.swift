class C { var v = 1; func inc(_ x: inout Int) { x += v } }
let c = C(), d = C()
c.inc(&d.v)
print(d.v)
// expect: 2
