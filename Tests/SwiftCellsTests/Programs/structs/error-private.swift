struct P { private var secret = 1; func get() -> Int { secret } }
let p = P()
print(p.get())
print(p.secret)  // error: 'secret' is private to 'P'.
