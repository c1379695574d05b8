let o: Int? = 4, a = [1]
let p = o? // error: Nothing follows the '?', so it does nothing: leave it
let q = a.first { $0 > 0 }? // error: Nothing follows the '?', so it does nothing: leave it
print((o? ?? 3)) // error: Nothing follows the '?', so it does nothing: leave it
