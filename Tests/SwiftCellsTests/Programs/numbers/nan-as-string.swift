let z = 0.0
let n = -(z / z)
print(n, String(n), "\(n)", n.description)
let m = z / z
print(m, String(m), "\(m)", m.description, String(describing: m), [m], [n])
print(Float.nan, -Float.nan, String(-Double.nan))
// expect: nan nan nan nan
// expect: -nan nan -nan nan nan [-nan] [nan]
// expect: nan -nan nan
