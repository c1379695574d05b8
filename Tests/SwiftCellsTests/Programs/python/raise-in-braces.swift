func f() throws { raise "bad" }  // error: In Swift an error is raised with 'throw'.
