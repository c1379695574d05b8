import Foundation
do { print(exp(2), type(of: exp(2))) } // error: It is ambiguous which 'exp' is meant here: add a type, as
do { let v = sin(1); print(v, type(of: v)) } // error: It is ambiguous which 'sin' is meant here: add a type, as
do { let v = exp(2) / exp(1); print(v) } // error: It is ambiguous which 'exp' is meant here: add a type, as
do { let v = hypot(3, 4); print(v, type(of: v)) } // error: It is ambiguous which 'hypot' is meant here: add a type, as
do { let v = log(2); print(v, type(of: v)) } // error: It is ambiguous which 'log' is meant here: add a type, as
do { let v = [1, 2].map { exp($0) }; print(v) } // error: It is ambiguous which 'exp' is meant here: add a type, as
