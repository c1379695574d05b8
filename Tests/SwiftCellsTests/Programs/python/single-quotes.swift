let s = 'text'  // error: In Swift strings stand in double quotes
