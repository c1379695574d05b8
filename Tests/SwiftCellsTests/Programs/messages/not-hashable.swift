// What a set is made of, and the keys of a dictionary, must be Hashable: said of the type that is not.
struct Point { var x: Int }
let points = [Point(x: 1)]
print(Set(points).count)  // error: The elements of a Set must be Hashable, and 'Point' is not. // note: Declare it as 'struct Point: Hashable'.
let names = [Point(x: 1): "a"]  // error: The keys of a dictionary must be Hashable, and 'Point' is not. // note: Declare it as 'struct Point: Hashable'.
