let x = #stringify(1 + 2)  // error: Cells do not support macros
