func f() async {}  // error: 'async' functions
