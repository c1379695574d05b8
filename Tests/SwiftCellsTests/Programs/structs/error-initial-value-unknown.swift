struct A { var v = unknownThing } // error: There is nothing named 'unknownThing' here.
print(A().v)
