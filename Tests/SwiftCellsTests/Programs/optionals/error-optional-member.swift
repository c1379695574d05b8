let s: String? = "a"
print(s.count)  // error: This is an Optional 'String?': unwrap it before '.count'.
