let x = null  // error: There is no 'null' in Swift. // note: 'nil'
