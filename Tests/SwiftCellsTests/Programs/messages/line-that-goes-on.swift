// A line that ends in an operator takes the next one in.
let total = 5 +
print(total)  // error: 'total' is used in its own first value // note: The line above is not complete
