from math import sqrt
class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass
def advance(bodies, dt):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            magnitude = dt / (squared * sqrt(squared))
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz
bodies = [
    Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5), Body(4.8, -1.2, -0.1, 0.6, 2.8, 0.0, 0.04), Body(8.3, 4.1, -0.4, -1.0, 1.8, 0.0, 0.01),
    Body(12.9, -15.1, -0.2, 1.1, 0.9, 0.0, 0.002), Body(15.4, -25.9, 0.2, 1.0, 0.6, 0.0, 0.002),
]
for _ in range(20_000):
    advance(bodies, 0.001)
print(int(bodies[0].x * 1_000_000), int(bodies[4].y * 1_000_000))
