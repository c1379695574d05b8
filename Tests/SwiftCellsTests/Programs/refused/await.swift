let x = await f()  // error: Cells do not support 'await'
