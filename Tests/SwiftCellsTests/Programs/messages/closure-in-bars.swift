let x = [1, 2].map { |x| x * 2 }  // error: In Swift the parameters of a closure stand before 'in' // note: Write { x in … }
