let a = 1
let b =a  // error: An '=' stands between spaces
let c= a  // error: An '=' stands between spaces
