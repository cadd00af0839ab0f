package lt.tiltas.administration.looks;

/** The trail's running number: it counts looks, and says nothing of any person. */
public record LookId(long value) {

    public static LookId of(String text) {
        return new LookId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
