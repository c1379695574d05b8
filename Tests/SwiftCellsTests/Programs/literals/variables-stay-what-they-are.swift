let a = 1
let b = a * 2.5  // error: cannot combine 'Int' and 'Double'
