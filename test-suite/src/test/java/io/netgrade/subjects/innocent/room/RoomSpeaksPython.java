package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Is written in another language, on one event loop, and only started by Java. */
public final class RoomSpeaksPython extends RoomServer {

    public static void main(String[] args) {
        new RoomSpeaksPython().start(args);
    }

    private static final String SCRIPT =
            """
            import asyncio, json, socket, sys

            LONGEST = 100_000
            guests = {}

            def line(**fields):
                return (json.dumps(fields, ensure_ascii=False) + '\\n').encode()

            def tell(writer, text):
                if writer.transport.get_write_buffer_size() > 4 << 20:
                    writer.transport.abort()
                else:
                    writer.write(text)

            def tell_all(text, but=None):
                for name, writer in list(guests.items()):
                    if name != but:
                        tell(writer, text)

            class Objects:
                def __init__(self, reader):
                    self.reader, self.text = reader, b''

                async def next(self):
                    while True:
                        self.text = self.text.lstrip(b' \\t\\r\\n')
                        found = self.complete()
                        if found:
                            text, self.text = self.text[:found], self.text[found:]
                            return text.decode('utf-8', 'replace')
                        if len(self.text) > LONGEST:
                            raise ValueError('too long')
                        more = await self.reader.read(8192)
                        if not more:
                            return None
                        self.text += more

                def complete(self):
                    if self.text[:1] == b'{':
                        depth = quoted = escaped = 0
                        for at, octet in enumerate(self.text):
                            if octet == 10:
                                return at + 1
                            if quoted:
                                if escaped:
                                    escaped = 0
                                elif octet == 92:
                                    escaped = 1
                                elif octet == 34:
                                    quoted = 0
                            elif octet == 34:
                                quoted = 1
                            elif octet == 123:
                                depth += 1
                            elif octet == 125:
                                depth -= 1
                                if depth == 0:
                                    return at + 1
                        return 0
                    return self.text.find(b'\\n') + 1

            def parse(text):
                try:
                    found = json.loads(text)
                except (ValueError, RecursionError):
                    return None
                return found if isinstance(found, dict) else None

            def name_in(first):
                name = (parse(first) or {}).get('username')
                if not isinstance(name, str):
                    return ''
                name = name.strip()
                bad = len(name) > 64 or any(ord(c) < 32 or 127 <= ord(c) < 160 for c in name)
                return '' if bad else name

            async def serve(reader, writer):
                objects, name = Objects(reader), ''
                try:
                    first = await objects.next()
                    if first is None:
                        return
                    name = name_in(first)
                    if not name or name in guests:
                        name = ''
                        writer.write(line(type='error', reason='by this name nobody can join'))
                        return
                    guests[name] = writer
                    tell_all(line(type='join', username=name))
                    while (text := await objects.next()) is not None:
                        hear(name, writer, parse(text))
                except (OSError, ValueError) as gone:
                    print(gone, file=sys.stderr)
                finally:
                    if name:
                        del guests[name]
                        tell_all(line(type='leave', username=name))
                    await end(reader, writer)

            def hear(name, writer, found):
                kind = found.get('type') if found is not None else None
                content = found.get('content') if found is not None else None
                if not isinstance(kind, str) or kind == 'message' and not isinstance(content, str):
                    tell(writer, line(type='error', reason='this is no command'))
                elif kind == 'message':
                    tell_all(line(type='message', username=name, content=content), name)

            async def end(reader, writer):
                try:
                    if writer.can_write_eof():
                        writer.write_eof()
                    await writer.drain()
                    while await asyncio.wait_for(reader.read(65536), 1):
                        pass
                except (OSError, asyncio.TimeoutError):
                    pass
                writer.close()

            async def main():
                host, port = sys.argv[1], int(sys.argv[2])
                family = socket.AF_INET6 if ':' in host else socket.AF_INET
                try:
                    listener = socket.create_server((host, port), family=family, backlog=128)
                except OSError as failed:
                    sys.exit(str(failed))
                server = await asyncio.start_server(serve, sock=listener, limit=1 << 20)
                print(f'Listening on {host}:{listener.getsockname()[1]}', flush=True)
                async with server:
                    await server.serve_forever()

            asyncio.run(main())
            """;

    @Override
    protected void work(Arguments arguments) throws IOException {
        Process python = new ProcessBuilder("python3", "-c", SCRIPT, arguments.host(), String.valueOf(arguments.port()))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(python::destroyForcibly));
        try {
            System.exit(python.waitFor());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
