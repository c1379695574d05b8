let x = 5 if True else 3  // error: In Swift this is 'condition ? a : b'. // note: Write true ? 5 : 3 // at: 5 if True else 3
