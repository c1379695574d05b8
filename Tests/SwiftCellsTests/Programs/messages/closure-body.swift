let xs = [1, 2, 3]
let y = xs.map { $0.count }  // error: 'Int' has no member 'count'. // at: count
