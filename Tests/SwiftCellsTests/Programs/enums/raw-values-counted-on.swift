enum E: Double { case a = -1, b, c = 5 }
enum F: Float { case a, b = 2.5, c = 3, d }
print(E.b.rawValue, E.c.rawValue, F.a.rawValue, F.d.rawValue)  // expect: 0.0 5.0 0.0 4.0
