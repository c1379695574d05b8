async function f() { }  // error: In Swift a function is declared with 'func', and cells run one thing after anoth // note: Write func f() { }
