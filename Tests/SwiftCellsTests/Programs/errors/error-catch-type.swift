enum E: Error { case e }
do { throw E.e } catch E.f { print(1) } catch { print(2) }  // error: 'E' has no case 'f'.
