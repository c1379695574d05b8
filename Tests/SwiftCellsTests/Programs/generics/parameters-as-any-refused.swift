let o: Int? = 4
let oo: Int?? = 5
do { print(o ?? nil as Any, oo ?? o as Any) } // error: This cannot be used 'as
