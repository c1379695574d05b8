protocol Named { var name: String { get } }
struct Thing: Named {}  // error: does not conform to 'Named'
