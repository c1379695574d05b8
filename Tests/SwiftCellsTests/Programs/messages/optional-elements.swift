let xs = ["1", "2"].map { Int($0) }
let total = xs.reduce(0, +)  // error: 'reduce' cannot be called with // note: The elements are Optionals 'Int?': unwrap them before, as in compactMap { $0 }.
