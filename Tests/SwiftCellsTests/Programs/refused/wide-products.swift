let wide = (1 << 62) &* 4 // error: Int128
print(1 << 62 &* 4) // error: Int128
