let xs = [1]
for i, x in enumerate(xs) { print(i, x) }  // error: In Swift the variables of a loop stand in parentheses. // note: Write for (i, x) in xs.enumerated() { … } // at: i, x
