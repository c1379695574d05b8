class A extends B { }  // error: In Swift a superclass, or a protocol, is named after ':' // note: Write class A: B { }
