let o: Int? = 4
let oo: Int?? = 5
do { print(o ?? nil as Any, oo ?? o as Any) } // error: this cannot be used 'as
