var s = "ab", sub = "cd".dropFirst()
s.append(sub) // error: This is of type 'Substring', and 'String' or 'Character' is
sub.append(sub) // error: This is of type 'Substring', and 'Character' is
