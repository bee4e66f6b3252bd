package io.netgrade.subjects.foreign;

import io.netgrade.subjects.Bundles;
import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpServerAdapter;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.resolver.AddressResolver;
import io.netty.util.concurrent.EventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Netty, with its codec for HTTP and nothing of its own. */
@Loses(value = "HTTP-04", because = "its codec leaves Host to the handler")
@Loses(value = "HTTP-05", because = "the version may be written in small letters")
@Loses(value = "HTTP-08", because = "its codec looks for controls in fields, not in targets")
@Loses(value = "HTTP-18", because = "its codec leaves the major version to the handler")
@Loses(value = "HTTP-22", because = "ReadTimeoutHandler begins anew with each read")
@Loses(value = "HTTP-24", because = "a request line has up to 4,096 octets (maxInitialLineLength)")
@Bundles({
    Channel.class,
    ByteBuf.class,
    ByteToMessageDecoder.class,
    HttpRequest.class,
    ReadTimeoutHandler.class,
    AddressResolver.class,
    EventExecutor.class
})
public final class Netty extends HttpServerAdapter {

    public static void main(String[] args) {
        new Netty().start(args);
    }

    @Override
    protected int serve(InetSocketAddress address, int headSeconds) throws IOException {
        Channel listener = new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory()))
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 128)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(new ReadTimeoutHandler(headSeconds), new HttpServerCodec(), new TellsTarget());
                    }
                })
                .bind(address)
                .awaitUninterruptibly()
                .channel();
        if (!listener.isActive()) {
            throw new IOException("cannot bind " + address);
        }
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    private static final class TellsTarget extends SimpleChannelInboundHandler<HttpObject> {
        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // Futures of Netty are listened to.
        protected void channelRead0(ChannelHandlerContext context, HttpObject message) {
            if (message instanceof HttpRequest request) {
                context.writeAndFlush(answer(request)).addListener(ChannelFutureListener.CLOSE);
            }
        }

        private static FullHttpResponse answer(HttpRequest request) {
            if (request.decoderResult().isFailure()) {
                return answer(HttpResponseStatus.BAD_REQUEST, "This is no request");
            }
            if (!request.method().equals(HttpMethod.GET)) {
                FullHttpResponse refusal = answer(
                        HttpResponseStatus.METHOD_NOT_ALLOWED,
                        request.method().equals(HttpMethod.HEAD) ? "" : "Only GET is supported");
                refusal.headers().set(HttpHeaderNames.ALLOW, HttpMethod.GET);
                return refusal;
            }
            return answer(HttpResponseStatus.OK, "Requested path: " + request.uri());
        }

        private static FullHttpResponse answer(HttpResponseStatus status, String text) {
            ByteBuf body = Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1);
            FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
            response.headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                    .set(
                            HttpHeaderNames.DATE,
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                    .set(HttpHeaderNames.CONNECTION, "close");
            return response;
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored")
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            System.err.println(cause);
            context.close();
        }
    }
}
