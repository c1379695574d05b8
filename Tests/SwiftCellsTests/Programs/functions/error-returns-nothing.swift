func f() { return 5 } // error: This is of type 'Int', and the function around it returns nothing.
