def f(x):  // error: 'func' and braces // note: Write func f(_ x: Double) -> Double { … }
  return x
