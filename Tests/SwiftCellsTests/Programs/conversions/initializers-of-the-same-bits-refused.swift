do { let xs: [UInt] = [5]; print(xs.map(Int.init)) } // error: Several of the initialisers that 'Int.init' may mean fit
