import json
import socket
import threading

clients = {}


def broadcast(message, sender=None):
    for connection in list(clients):
        if connection is not sender:
            connection.send(json.dumps(message).encode())


def handle(connection):
    name = json.loads(connection.recv(1024).decode())["username"]
    clients[connection] = name
    broadcast({"type": "join", "username": name})
    while True:
        data = connection.recv(1024)
        if not data:
            break
        message = json.loads(data.decode())
        broadcast({"type": "message", "username": name, "content": message["content"]}, connection)
    del clients[connection]
    connection.close()
    broadcast({"type": "leave", "username": name})


server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    connection, address = server.accept()
    threading.Thread(target=handle, args=(connection,), daemon=True).start()
