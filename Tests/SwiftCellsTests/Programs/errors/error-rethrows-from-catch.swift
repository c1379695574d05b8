func g() throws {}
func h(_ b: () throws -> Void) rethrows { do { try b(); try g() } catch { throw error } } // error:
