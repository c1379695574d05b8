print([1.5, 2].last as Any) // error: Swift takes this 'last' for the method last(where:), as the elements
