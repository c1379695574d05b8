print(max(1 2))  // error: Unexpected '2' in function call.
print("a", separator: "-" terminator: "")  // error: Unexpected 'terminator: ""' in function call. // note: Arguments are separated by ','.
