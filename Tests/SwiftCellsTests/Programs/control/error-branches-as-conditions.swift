// An if or switch gives a value after '=' and 'return', and is no condition.
if if true { true } else { false } { print("if") } // error: This gives a value only where it stands alone
while if true { false } else { true } {} // error: This gives a value only where it stands alone
for n in if true { [1] } else { [2] } { print(n) } // error: This gives a value only where it stands alone
switch if true { 1 } else { 2 } { default: break } // error: This gives a value only where it stands alone
