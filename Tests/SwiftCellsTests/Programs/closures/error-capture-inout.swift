func f(_ n: inout Int) -> () -> Int { { n } }  // error: A closure that is kept cannot use the 'inout' parameter 'n'.
