let f: Float = 0.1
print(f, f + 0.2, Double(f), Float.pi, Float(1) / 3, f * 10, Float(16777217))  // expect: 0.1 0.3 0.10000000149011612 3.1415925 0.33333334 1.0 16777216.0
