package lt.tiltas.permits.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of CBOR (RFC 8949) that a token needs: whole numbers, text, bytes, lists, maps, one tag. Written in the shortest form only, and
 * read in the shortest form only, so that one content has one encoding.
 */
public final class Cbor {

    /** The tag of COSE_Sign1, RFC 9052. */
    static final int SIGN1 = 18;

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int LIST = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;
    private static final int DEEPEST = 8;

    private final byte[] read;
    private int at;

    private Cbor(byte[] read) {
        this.read = read;
    }

    /** What is not CBOR of this kind. */
    public static class Unreadable extends RuntimeException {
        Unreadable() {
            super("not the CBOR of a token");
        }
    }

    /** @param value Integer, Long, String, byte[], List or Map of these */
    public static byte[] written(Object value) {
        var out = new ByteArrayOutputStream();
        write(out, value);
        return out.toByteArray();
    }

    static byte[] tagged(int tag, Object value) {
        var out = new ByteArrayOutputStream();
        head(out, TAG, tag);
        write(out, value);
        return out.toByteArray();
    }

    /** @throws Unreadable when it is anything else, or something follows */
    public static Object read(byte[] bytes) {
        Cbor cbor = new Cbor(bytes);
        Object value = cbor.next(0);
        if (cbor.at != bytes.length) {
            throw new Unreadable();
        }
        return value;
    }

    private static void write(ByteArrayOutputStream out, Object value) {
        switch (value) {
            case Integer number -> number(out, number);
            case Long number -> number(out, number);
            case String text -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                head(out, TEXT, utf8.length);
                out.writeBytes(utf8);
            }
            case byte[] bytes -> {
                head(out, BYTES, bytes.length);
                out.writeBytes(bytes);
            }
            case List<?> list -> {
                head(out, LIST, list.size());
                list.forEach(one -> write(out, one));
            }
            case Map<?, ?> map -> {
                head(out, MAP, map.size());
                map.forEach((key, one) -> {
                    write(out, key);
                    write(out, one);
                });
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static void number(ByteArrayOutputStream out, long number) {
        head(out, number < 0 ? NEGATIVE : UNSIGNED, number < 0 ? -1 - number : number);
    }

    private static void head(ByteArrayOutputStream out, int major, long length) {
        int bytes = length < 24 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : length < 0x100000000L ? 4 : 8;
        out.write(major << 5 | (bytes == 0 ? (int) length : 24 + Integer.numberOfTrailingZeros(bytes)));
        for (int shift = bytes - 1; shift >= 0; shift--) {
            out.write((int) (length >> (8 * shift)));
        }
    }

    private Object next(int depth) {
        int first = octet();
        int major = first >> 5;
        long length = length(first & 31);
        if (depth > DEEPEST) {
            throw new Unreadable();
        }
        return switch (major) {
            case UNSIGNED -> length;
            case NEGATIVE -> -1 - length;
            case BYTES -> bytes(length);
            case TEXT -> new String(bytes(length), StandardCharsets.UTF_8);
            case LIST -> list(length, depth);
            case MAP -> map(length, depth);
            case TAG -> tagged(length, depth);
            default -> throw new Unreadable();
        };
    }

    private Object tagged(long tag, int depth) {
        if (tag != SIGN1) {
            throw new Unreadable();
        }
        return next(depth + 1);
    }

    private List<Object> list(long length, int depth) {
        List<Object> list = new ArrayList<>();
        for (long n = 0; n < length; n++) {
            list.add(next(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(long length, int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (long n = 0; n < length; n++) {
            if (map.put(next(depth + 1), next(depth + 1)) != null) {
                throw new Unreadable();
            }
        }
        return map;
    }

    private long length(int info) {
        if (info < 24) {
            return info;
        }
        if (info > 27) {
            throw new Unreadable();
        }
        int bytes = 1 << (info - 24);
        long length = 0;
        for (int n = 0; n < bytes; n++) {
            length = length << 8 | octet();
        }
        long shortest = bytes == 1 ? 24 : 1L << (4 * bytes);
        if (length < shortest) {
            throw new Unreadable();
        }
        return length;
    }

    private byte[] bytes(long length) {
        if (length < 0 || length > read.length - at) {
            throw new Unreadable();
        }
        byte[] bytes = Arrays.copyOfRange(read, at, at + (int) length);
        at += (int) length;
        return bytes;
    }

    private int octet() {
        if (at >= read.length) {
            throw new Unreadable();
        }
        return read[at++] & 0xff;
    }
}
