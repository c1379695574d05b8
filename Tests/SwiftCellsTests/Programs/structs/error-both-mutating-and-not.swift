struct S { mutating nonmutating func f() { } } // error: A method is either 'mutating' or 'nonmutating'.
