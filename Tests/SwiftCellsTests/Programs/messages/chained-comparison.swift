if 1 < 2 < 3 { print("x") }  // error: '<' and '<' cannot follow one another without parentheses. // note: Each comparison stands by itself: write a < b && b < c.
