final class A {}
class B: A {}  // error: 'A' is final: no class can inherit from it.
