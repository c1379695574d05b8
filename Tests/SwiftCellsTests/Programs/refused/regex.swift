let r = /a+b/  // error: Cells do not support regular expression literals
