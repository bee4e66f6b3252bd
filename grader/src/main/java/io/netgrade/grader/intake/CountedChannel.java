package io.netgrade.grader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads of a file at most a given number of bytes until that is lifted. An archive's directory is read into memory, and how
 * long it is only the archive itself says.
 */
final class CountedChannel implements SeekableByteChannel {

    private final SeekableByteChannel channel;
    private long left;

    CountedChannel(SeekableByteChannel channel, long most) {
        this.channel = channel;
        this.left = most;
    }

    /** Whether more was asked for than was allowed; readers wrap the exception that said so in others. */
    boolean exhausted() {
        return left < 0;
    }

    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = channel.read(target);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("the directory is too long");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        channel.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
