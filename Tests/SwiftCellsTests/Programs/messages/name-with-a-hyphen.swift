let my-var = 5  // error: Unexpected '-' here // note: A name is made of letters and digits, as in myName
