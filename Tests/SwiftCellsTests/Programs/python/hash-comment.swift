# a comment  // error: In Swift a comment begins with
