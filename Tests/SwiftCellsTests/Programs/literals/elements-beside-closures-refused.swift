let k = 5
do { let v = [[k].map { let y = $0; return y }[0]]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = [k: { _ = 3; return k }()]; print(v) } // error: Swift looks into a closure of several statements only after
