let s = "a" + 1  // error: The operator '+' cannot combine 'String' and 'Int'.
