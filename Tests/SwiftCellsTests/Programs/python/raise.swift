raise ValueError("x")  // error: In Swift an error is raised with 'throw'
