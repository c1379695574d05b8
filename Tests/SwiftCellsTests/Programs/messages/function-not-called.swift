class C { func step() {} }
let c = C()
c.step  // error: A function is named here, and not called. // note: To call it, write c.step().
