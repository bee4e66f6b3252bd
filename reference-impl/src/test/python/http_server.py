import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    connection, address = server.accept()
    request = connection.recv(1024).decode()
    path = request.split(" ")[1]
    if path == "/missing":
        response = "HTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nNothing here"
    else:
        response = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<h1>Hello!</h1> " + path
    connection.sendall(response.encode())
    connection.close()
