from torch import nn  // error: There is no 'from … import' in Swift
