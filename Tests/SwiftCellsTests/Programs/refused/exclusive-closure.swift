var n = 1
func change(_ x: inout Int, _ f: () -> Void) { f(); x = 2 }
change(&n) { n = 5 } // error: This closure uses 'n' while 'change' changes it.
