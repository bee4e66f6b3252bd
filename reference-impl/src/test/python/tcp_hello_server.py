import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

connection, address = server.accept()
print("Client says: " + connection.recv(1024).decode())
connection.send("Hello from server!".encode())
connection.close()
server.close()
