switch 3 { case 1: print(1) default: print(2) }
// expect: 2
