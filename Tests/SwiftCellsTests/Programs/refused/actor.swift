actor Counter { var n = 0 }  // error: Cells do not support actors
