let ys = [1, 2].map { x -> x * 2 }  // error: Expected 'in' in closure signature. // note: A closure is written { x in x * 2 }
