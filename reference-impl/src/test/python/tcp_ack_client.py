import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

client.sendall(b"Hello, Server!")
print("Received response: " + client.recv(1024).decode())
client.close()
