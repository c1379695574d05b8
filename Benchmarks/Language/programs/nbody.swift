final class Body {
    var x: Double
    var y: Double
    var z: Double
    var vx: Double
    var vy: Double
    var vz: Double
    let mass: Double
    init(_ x: Double, _ y: Double, _ z: Double, _ vx: Double, _ vy: Double, _ vz: Double, _ mass: Double) {
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass
    }
}
func advance(_ bodies: [Body], _ dt: Double) {
    for i in 0..<bodies.count {
        let a = bodies[i]
        for j in (i + 1)..<bodies.count {
            let b = bodies[j]
            let dx = a.x - b.x
            let dy = a.y - b.y
            let dz = a.z - b.z
            let squared = dx * dx + dy * dy + dz * dz
            let magnitude = dt / (squared * squared.squareRoot())
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
        }
    }
    for body in bodies {
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz
    }
}
let bodies = [
    Body(0, 0, 0, 0, 0, 0, 39.5), Body(4.8, -1.2, -0.1, 0.6, 2.8, 0, 0.04), Body(8.3, 4.1, -0.4, -1.0, 1.8, 0, 0.01),
    Body(12.9, -15.1, -0.2, 1.1, 0.9, 0, 0.002), Body(15.4, -25.9, 0.2, 1.0, 0.6, 0, 0.002),
]
for _ in 0..<20_000 { advance(bodies, 0.001) }
print(Int(bodies[0].x * 1_000_000), Int(bodies[4].y * 1_000_000))
