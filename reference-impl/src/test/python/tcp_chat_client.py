import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

while True:
    message = input("You: ")
    client.send(message.encode())
    answer = client.recv(4096).decode()
    if not answer:
        print("Server closed the connection.")
        break
    print("Server: " + answer)
    if message.lower() == "exit":
        break
client.close()
