// Swift takes these closures for ones that give nothing, and prints [(), ()].
let a = [1, 2].map { if $0 == 1 { 1.5 } else { 2 } }  // error: The branches give 'Double' and 'Int'
let b = [1, 2].map { n in if n > 1 { Double(n) } else { 0 } }  // error: The branches give 'Double' and 'Int'
let c = [1, 2].map { n in if n > 1 { n } else { 2.5 } }  // error: The branches give 'Int' and 'Double'
let d = [1, 2].map { n in switch n { case 1: [1.5]; default: [n] } }  // error: The branches give '[Double]' and '[Int]'
