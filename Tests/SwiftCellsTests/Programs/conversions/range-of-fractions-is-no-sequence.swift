let r = 1.5...2.5
let a = r.map { $0 } // error: cannot be called
