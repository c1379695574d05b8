// Of what is a slice itself trimPrefix(while:) throws, whatever its closure does.
do { var a = [1, 2, 3][0...]; a.trimPrefix(while: { $0 < 2 }); print(a) } // error: try
do { var s = "aab"[...]; s.trimPrefix(while: { $0 == "a" }); print(s) } // error: try
func f() -> Int { var a = [1, 2, 3][0...]; a.trimPrefix { $0 < 3 }; return a.count } // error: try
