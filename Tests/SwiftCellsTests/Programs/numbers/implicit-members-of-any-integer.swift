let a = Int8(clamping: .max) // error: Swift cannot tell of which type this is: write the type before
let b = UInt8(truncatingIfNeeded: .min) // error: Swift cannot tell of which type this is: write the type before
let c = UInt(exactly: .pi) // error: It is ambiguous which 'pi' is meant here: add a type, as in let x:
