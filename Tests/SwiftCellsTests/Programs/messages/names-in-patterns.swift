enum Step { case add(Int), stop }
let step = Step.add(1)
switch step {
case .add(amount): print(amount)  // error: There is nothing named 'amount' here. // note: To name the value, write let amount.
case .stop: print("stop")
}
do { throw Failure.bad } catch e { print(e) }  // error: There is nothing named 'e' here. // note: or 'catch' alone: the error is then 'error'
enum Failure: Error { case bad }
