print([1, 2, 3].joined(separator: ",")) // error: 'joined' of '[Int]' needs elements that are StringProtocol, and 'Int' is not.
