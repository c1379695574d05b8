let r = 1.5...2.5
let a = r.map { $0 } // error: 'map' requires 'Double' to conform to 'SignedInteger', and it does not.
