let yes = true
let alone = -(3) // error: ambiguous
print(abs(-(3))) // error: ambiguous
print("a", [1, 2].reduce(-(3), +)) // error: ambiguous
let choice = yes ? -(8) : abs(3) // error: ambiguous
let doubled: Any = -(1 + 2) // error: ambiguous
