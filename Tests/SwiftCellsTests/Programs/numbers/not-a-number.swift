let z = Double.infinity
print(-Double.nan, Double.nan, 0.0 / 0.0, [-Double.nan], "\(-Double.nan)", (-Double.nan).description)
print(-Float.nan, abs(-Double.nan), Double("-nan")!, (z - z).isNaN)
// expect: -nan nan nan [-nan] -nan nan
// expect: -nan nan -nan true
