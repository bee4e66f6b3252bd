import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

message = b"This is the message. It will be repeated."
client.sendall(message)
received = b""
while len(received) < len(message):
    received += client.recv(16)
print("Server response: " + received.decode())
client.close()
