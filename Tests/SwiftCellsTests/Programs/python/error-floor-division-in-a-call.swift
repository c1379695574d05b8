let x = 7
print(x // 2) // error: Expected ')' to end function call. // note: '//' begins a comment.
