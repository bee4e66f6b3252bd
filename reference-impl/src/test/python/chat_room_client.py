import json
import socket
import sys
import threading


def receive():
    while True:
        data = client.recv(1024)
        if not data:
            break
        message = json.loads(data.decode())
        if message["type"] == "message":
            print(message["username"] + ": " + message["content"])
        elif message["type"] == "join":
            print("*** " + message["username"] + " has joined ***")
        elif message["type"] == "leave":
            print("*** " + message["username"] + " has left ***")


client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

client.send(json.dumps({"username": input("Enter username: ")}).encode())
threading.Thread(target=receive, daemon=True).start()
while True:
    try:
        text = input()
    except EOFError:
        break
    client.send(json.dumps({"type": "message", "content": text}).encode())
client.close()
