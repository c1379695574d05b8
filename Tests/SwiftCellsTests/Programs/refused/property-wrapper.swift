@propertyWrapper struct W { var wrappedValue: Int }  // error: declaring a property wrapper
