let l = nn.Linear(2, 3)  // error: There is no 'nn' in Swift.
