protocol P {
    static associatedtype A // error: An associated type has no words before it: leave out 'static'.
    private associatedtype B // error: An associated type has no words before it: leave out 'private'.
    associatedtype C
}
struct S {
    package var x = 1 // error: A lesson is no part of a package: write 'internal', or leave 'package' out.
}
