enum E: Error { case a }
func f() throws { throw E.a }
func g() throws { defer { throw E.a } } // error: No error may leave a 'defer'
func h() throws { defer { try f() } } // error: No error may leave a 'defer'
func i() { do { defer { throw E.a } } catch {} } // error: The function around is not marked 'throws', so nothing may be thrown out of it
func j() { defer { try? f() } }
func k() { defer { do { try f() } catch {} } }
func l() throws { do { defer { try f() } } catch {} } // error: No error may leave a 'defer'
