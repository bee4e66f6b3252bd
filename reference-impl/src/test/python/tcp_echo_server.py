import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    connection, address = server.accept()
    while True:
        data = connection.recv(16)
        if not data:
            break
        connection.sendall(data)
    connection.close()
