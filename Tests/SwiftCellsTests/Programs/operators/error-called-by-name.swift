print((-)(5)) // error: Swift finds this '-' ambiguous
print((...)(5)) // error: It is ambiguous which '...' is meant here
let f = (+) // error: It is ambiguous which '+' is meant here
print((&&)(true, false)) // error: Cells call '&&', which may not need what stands behind it, only between two values.
