import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

while True:
    message = input("Enter message: ")
    client.send(message.encode())
    print("Server response: " + client.recv(1024).decode())
    if message.lower() == "exit":
        print("Exiting client.")
        break
client.close()
