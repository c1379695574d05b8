let c = true
print(if c { 1 } else { 2 })  // error: This gives a value only where it stands alone
let x = 1 + (if c { 1 } else { 2 })  // error: This gives a value only where it stands alone
let y = (if c { 1 } else { 2 })  // error: This gives a value only where it stands alone
let z = [switch c { case true: 1; case false: 2 }]  // error: This gives a value only
