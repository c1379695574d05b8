let n = 3, byte: UInt8 = 3
print(n + byte) // error: cannot combine 'Int' and 'UInt8'
