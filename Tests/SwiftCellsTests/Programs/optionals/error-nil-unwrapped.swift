do { let x: Int = nil!; print(x) } // error: There is never anything in 'nil' to unwrap
do { let x: Int = (nil)!; print(x) } // error: There is never anything in 'nil' to unwrap
do { print([((nil))!, 1]) } // error: There is never anything in 'nil' to unwrap
