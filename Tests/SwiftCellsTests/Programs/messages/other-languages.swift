int i = 3  // error: In Swift a type stands behind the name // note: Write let i: Int = 3
const x = 3  // error: In Swift a constant is declared with 'let'. // note: Write let x = 3
function f() { }  // error: In Swift a function is declared with 'func'. // note: Write func f() { }
let y = new Foo()  // error: Swift makes a value without 'new'. // at: new Foo
