protocol First { typealias Key = Int }
protocol Second { typealias Key = String }
struct Both: First, Second { var key: Key = 1 } // error: There is no type named 'Key'.
protocol Listener: class { func heard() }
struct Ear: Listener { func heard() {} } // error: 'Listener'
