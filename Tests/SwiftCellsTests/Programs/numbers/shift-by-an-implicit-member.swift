var u: UInt8 = 200
u <<= .zero // error: Swift cannot tell of which type this is: write the type before
