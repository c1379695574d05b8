var arr = [1, 2, 3]
func f(_ x: inout Int) { x += arr.count }
f(&arr[0]) // error: 'f' uses 'arr' by its name while this call lets it change 'arr'.
print(arr)
