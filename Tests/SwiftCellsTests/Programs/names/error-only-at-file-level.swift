do { import Foundation } // error: This can only stand at the top level of a cell, outside of any braces
func f() { infix operator ** } // error: This can only stand at the top level of a cell, outside of any braces
struct S { precedencegroup P {} } // error: This can only stand at the top level of a cell, outside of any braces
if true { import Foundation } // error: This can only stand at the top level of a cell, outside of any braces
