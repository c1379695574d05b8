// What the library makes for itself is not for others to make, nor are its parts to be seen.
for pair in Zip2Sequence([1], [2]) { print(pair) } // error: only the library does
print(Repeated(1, 3)) // error: only the library does
print(String.UTF8View("a").count) // error: only the library does
print(Dictionary<Int, Int>.Keys([1: 2]).count) // error: only the library does
print(Hasher().state) // error: has no member
print("abc".makeIterator().position) // error: has no member
print(["a": 1].startIndex.position) // error: has no member
