print(undefinedThing)  // error: There is nothing named 'undefinedThing' here.
undefinedCall(3)  // error: There is nothing named 'undefinedCall' here.
