package lt.tiltas.administration.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import lt.tiltas.web.Problem;
import lt.tiltas.web.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** A body of more than 1 MB is refused, whether it says its length or not. */
class BodyLimit extends OncePerRequestFilter {

    static final int LARGEST = 1024 * 1024;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, Problem.of("too-large", 413));
    }

    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final Bytes bytes;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.bytes = new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public ServletInputStream getInputStream() {
            return bytes;
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream source;

        Bytes(ByteArrayInputStream source) {
            this.source = source;
        }

        @Override
        public int read() {
            return source.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return source.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return source.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read at once");
        }
    }
}
