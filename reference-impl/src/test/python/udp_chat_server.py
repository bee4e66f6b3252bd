import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
print("Listening on 127.0.0.1:%d" % server.getsockname()[1])

while True:
    data, address = server.recvfrom(4096)
    message = data.decode().strip()
    print("Client: " + message)
    if message.lower() == "exit":
        server.sendto("Goodbye! Closing session.".encode(), address)
        break
    answer = input("You: ")
    server.sendto(answer.encode(), address)
    if answer.lower() == "exit":
        break
