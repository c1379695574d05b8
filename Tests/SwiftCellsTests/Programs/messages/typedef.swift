typedef int Count  // error: In Swift a type gets another name with 'typealias' // note: Write typealias Count = Int
