using namespace std  // error: Swift has no 'using': leave this line out
