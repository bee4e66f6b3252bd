import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.settimeout(20)
server = ("127.0.0.1", int(sys.argv[1]))

while True:
    message = input("You: ")
    client.sendto(message.encode(), server)
    data, address = client.recvfrom(4096)
    print("Server: " + data.decode())
    if message.lower() == "exit":
        break
