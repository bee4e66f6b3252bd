import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect(("127.0.0.1", int(sys.argv[1])))

request = "%s /some/path?q=1 HTTP/1.1\r\nHost: localhost\r\n\r\n" % sys.argv[2]
client.send(request.encode())
response = b""
while True:
    data = client.recv(1024)
    if not data:
        break
    response += data
print(response.decode())
client.close()
