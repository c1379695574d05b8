let ys = [1, 2].map((x) in x * 2)  // error: Expected ')' to end function call. // note: A closure stands in braces: { x in x * 2 }.
