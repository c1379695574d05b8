// '&' stands before an argument alone.
var n = 1
&n += 1 // error: '&' can only be written before an argument
