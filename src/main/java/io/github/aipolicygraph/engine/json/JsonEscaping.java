package io.github.aipolicygraph.engine.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes of UTF-8 that JSON text must escape: control characters, quotes and backslashes.
 *
 * <p>It checks eight bytes at a time, because nearly all text needs no escaping and checking took a third of the
 * writing time.
 */
final class JsonEscaping {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = EACH * 0x80;

    private JsonEscaping() {}

    static boolean isAll(byte[] utf8) {
        int at = 0;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            if (!isPlain((long) EIGHT.get(utf8, at))) {
                return false;
            }
        }
        for (; at < utf8.length; at++) {
            if (!is(utf8[at])) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if the byte must be escaped. Bytes of characters beyond ASCII are negative. */
    static boolean is(byte one) {
        return one < 0 || one >= ' ' && one != '"' && one != '\\';
    }

    private static boolean isPlain(long eight) {
        return ((below(eight, ' ') | below(eight ^ EACH * '"', 1) | below(eight ^ EACH * '\\', 1)) & HIGHEST) == 0;
    }

    /**
     * Sets the highest bit of each byte that is below the limit, but not of a byte whose highest bit was already set.
     */
    private static long below(long eight, int limit) {
        return eight - EACH * limit & ~eight;
    }
}
