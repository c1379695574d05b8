let v = 7
let a = v & { n in _ = n; return n + 1 }(v)
let b = max(1, { n in _ = n; return n }(v))
let c = (v > 9 ? { n in _ = n; return n } : { n in _ = n; return 1 })(10 + 9)
print(a, b, c)  // expect: 0 7 1
