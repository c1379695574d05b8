print(5.5 % 2.0)  // error: The operator '%' is not defined for two values of type 'Double'.
