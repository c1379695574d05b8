struct S {}
class C: S {}  // error: 'S' is not a protocol or class, so nothing can be required to conform to it.
