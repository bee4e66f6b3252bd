import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

data, address = server.recvfrom(1024)
print("Client says: " + data.decode())
server.sendto(b"Hello from server!", address)
