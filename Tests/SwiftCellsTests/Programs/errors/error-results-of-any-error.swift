// Whether a result can fail is not known where its error may be any.
func value<T, E>(_ result: Result<T, E>) -> T { result.get() }  // error: 'get' can throw, and is not marked with 'try'.
