try:  // error: In Swift there is no ':' // note: Write do { try … } catch { … }
    f()
except ValueError as e:  // error: In Swift errors are caught
    print(e)
