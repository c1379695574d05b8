let a = [1, 2]
print(a(0))  // error: 'a' is of type '[Int]', which cannot be called. // note: Write a[0].
