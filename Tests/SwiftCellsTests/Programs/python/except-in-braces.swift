do { } except { }  // error: In Swift errors are caught with do { try … } catch { … } // note: Write catch { … }, where 'error' is what was thrown
