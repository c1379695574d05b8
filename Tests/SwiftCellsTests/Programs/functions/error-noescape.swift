func keep(_ f: () -> Void) -> () -> Void { f }  // error: 'f' is a function that may only be called here, not kept.
