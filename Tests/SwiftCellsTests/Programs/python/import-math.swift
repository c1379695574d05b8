import math  // error: Cells do not support importing 'math'. Write 'import Foundation' for sqrt(x), ex
