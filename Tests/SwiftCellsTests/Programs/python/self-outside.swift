print(self.x)  // error: There is no 'self' here
