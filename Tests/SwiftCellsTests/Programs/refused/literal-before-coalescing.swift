let a = [1, 2]
print([1.5] ?? a) // error: What is written out before '??' is never nil.
print(["a": 1] ?? ["b": 2]) // error: What is written out before '??' is never nil.
