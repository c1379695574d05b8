class T { var n = 0; func f() { DispatchLater { n += 1 } }; func g() { later { helper() } }; func helper() {} } // error: A closure that is kept must say 'self' where it uses the instance: write self.n. // error: A closure that is kept must say 'self' where it uses the instance: write self.helper.
func DispatchLater(_ x: @escaping () -> Void) { x() }
func later(_ x: @escaping () -> Void) { x() }
