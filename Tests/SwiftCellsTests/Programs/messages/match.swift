let x = 5
match x { case 5: print(1) }  // error: In Swift this is a 'switch' // note: Write switch x { case …: … default: … }
