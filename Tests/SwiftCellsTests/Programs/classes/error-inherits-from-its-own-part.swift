// A class does not inherit from one that is declared in it; the other way it may.
class A: A.Part { // error: 'A' inherits from itself
    class Part {}
}
class B {
    class Part: B {}
}
class C: B.Part {}
