func f() throws { }
try {  // error: In Swift errors are caught with do { … } catch { … } // note: Write 'do' in place of 'try', and 'try' before each call that can throw
    f()
} catch { }
