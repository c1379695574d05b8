class A { var x = 1; func f() { print(this.x) } }  // error: There is no 'this' in Swift // note: In Swift this is 'self'
