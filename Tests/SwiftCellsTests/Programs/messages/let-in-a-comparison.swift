var i = 0
while let i < 3 { i += 1 } // error: 'let' in a condition names what an Optional holds
if var i == 3 { print(i) } // error: 'var' in a condition names what an Optional holds
