class A { constructor() { } }  // error: Expected 'func' in function // note: A method begins with 'func'; what makes an instance is init(…) { … }
