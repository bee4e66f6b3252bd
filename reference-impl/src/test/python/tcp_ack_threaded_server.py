import socket
import threading


def handle(connection):
    while True:
        data = connection.recv(1024)
        if not data:
            break
        connection.send("Message received".encode())
    connection.close()


server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    connection, address = server.accept()
    threading.Thread(target=handle, args=(connection,), daemon=True).start()
