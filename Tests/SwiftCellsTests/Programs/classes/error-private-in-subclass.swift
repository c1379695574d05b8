class A { private var secret = 1; func show() { print(secret) } }
class B: A { func peek() { print(secret) } } // error: 'secret' is private where it is declared, so it cannot be used here.
