enum E { case a, b }
for e in E.allCases { print(e) }  // error: no member 'allCases' // note: CaseIterable
