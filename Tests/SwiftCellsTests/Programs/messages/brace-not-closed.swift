// A brace that is missing is looked for from the one that is open.
var i = 0
while i < 3 {
    i += 1
print(i)  // error: Expected '}' to end 'while' statement. // note: The '{' in line 3 is not closed.
