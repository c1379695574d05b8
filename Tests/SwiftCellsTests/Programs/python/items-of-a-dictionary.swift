for k, v in d.items() { print(k, v) }  // error: In Swift the variables of a loop stand in parentheses. // note: Write for (k, v) in d { … }
