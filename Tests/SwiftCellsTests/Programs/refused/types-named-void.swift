struct Void {}  // error: Cells do not support types of one's own named 'Void'. Give it another name.
struct Box<AnyObject> { let x: AnyObject }  // error: Cells do not support types of one's own named 'AnyObject'.
