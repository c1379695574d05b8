struct P { x: Int; y: Int }  // error: Expected 'var' in variable // note: A property begins with 'let' or 'var', and a case of an enum with 'case'
