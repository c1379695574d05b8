let text = "He said "hi""  // error: Two statements on one line need // note: A quotation mark within a string is written \".
