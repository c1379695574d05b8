enum E: Error { case e }
do { throw E.e } catch E.f { print(1) } catch { print(2) }  // error: This pattern cannot be matched against a value of type 'E'.
