func linear(inFeatures: Int) -> Int { inFeatures }
print(linear(in_features: 3))  // error: no argument labelled 'in_features'
