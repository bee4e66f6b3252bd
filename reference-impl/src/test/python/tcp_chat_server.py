import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

connection, address = server.accept()
while True:
    message = connection.recv(4096).decode().strip()
    if not message:
        break
    print("Client: " + message)
    if message.lower() == "exit":
        connection.send("Goodbye! Closing connection.".encode())
        break
    answer = input("You: ")
    connection.send(answer.encode())
    if answer.lower() == "exit":
        break
connection.close()
