func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(&x, &y)
print(x, y)
var arr = [3, 1, 2]
func sortDown(_ a: inout [Int]) { a.sort(by: >) }
sortDown(&arr)
print(arr)
func inc(_ n: inout Int, by k: Int = 1) { n += k }
inc(&arr[0])
inc(&x, by: 10)
print(arr, x)
swap(&arr[0], &arr[2])  // error: 'arr' would be changed through two arguments at once.
print(arr)
arr.swapAt(0, 1)
print(arr)
