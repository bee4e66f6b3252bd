import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    connection, address = server.accept()
    data = connection.recv(1024)
    print("Received data: " + data.decode())
    connection.send(b"Message received")
    connection.close()
