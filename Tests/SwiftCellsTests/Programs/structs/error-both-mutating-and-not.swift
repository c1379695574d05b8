struct S { mutating nonmutating func f() { } } // error: 'mutating' and 'nonmutating' do not go together.
