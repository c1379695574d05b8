// Whatever stands for its parameters, a class is not among its own ancestors.
class Outer<T>: Inner<T> {}
class Inner<T>: Outer<[T]> {} // error: 'Inner' inherits from itself
