func f(_ c: Bool) -> Int {
  let x: Int
  if c { x = 1 } else { x = 2 }
  return x
}
print(f(true), f(false))  // expect: 1 2
