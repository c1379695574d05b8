#if DEBUG  // error: Cells do not support '#if'
print(1)
#endif
