let x = true
if (x) then { print(1) } // error: Unexpected 'then' // note: Swift has no 'then'
