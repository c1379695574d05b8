let a = 5, b = 2
let c = a -1  // error: Two statements on one line need a ';' or a line break between them. // note: An operator between two values has spaces on both sides, or on none: a - 1.
print(a+ b)  // error: Unexpected 'b' in function call. // note: An operator between two values has spaces on both sides, or on none: a + b.
let path = "C:\dir"  // error: Invalid escape sequence in literal. // note: A backslash in a text is written \\
