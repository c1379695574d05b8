let f = { x: Int in x }  // error: Expected '(' to start parameter clause // note: A closure with the types of its parameters is written { (x: Int) in … }
