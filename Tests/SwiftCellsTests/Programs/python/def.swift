def f(x):  // error: 'func' and braces
  return x
