import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.settimeout(20)
server = ("127.0.0.1", int(sys.argv[1]))

client.sendto(b"Hello UDP Server!", server)
data, address = client.recvfrom(1024)
print("Server response: " + data.decode())
