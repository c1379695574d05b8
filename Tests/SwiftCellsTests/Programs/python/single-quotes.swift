let s = 'text'  // error: In Swift strings stand in double quotes // note: Write "text" // at: 'text'
