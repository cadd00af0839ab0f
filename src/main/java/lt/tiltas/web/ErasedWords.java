package lt.tiltas.web;

import gg.jte.TemplateOutput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a name was erased stand the same Lithuanian words for everybody; who reads another language reads them in it. Here, on the way
 * out, because every module puts names together in its own way. What is stored stays.
 */
final class ErasedWords implements TemplateOutput {

    /** As registration.erase_person leaves them. */
    private static final String GIVEN = "Įrašas";

    private static final String SURNAME = "ištrintas";
    private static final String WORDS = "ištrinta su įrašu";

    private final TemplateOutput output;

    ErasedWords(TemplateOutput output) {
        this.output = output;
    }

    /** What fills a sentence: a name alone is known there only. */
    static @Nullable Object[] in(@Nullable Object... args) {
        for (Object one : args) {
            if (one instanceof String value && mayHold(value)) {
                return Arrays.stream(args)
                        .map(argument -> argument instanceof String words ? read(words) : argument)
                        .toArray();
            }
        }
        return args;
    }

    @Override
    public void writeContent(String value) {
        output.writeContent(read(value));
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    /** The page's own markup. */
    @Override
    public void writeBinaryContent(byte[] value) {
        output.writeBinaryContent(value);
    }

    private static String read(String value) {
        return mayHold(value) && Ui.ui().language() != Language.LT ? said(value) : value;
    }

    private static boolean mayHold(String value) {
        return value.contains("ištrint") || value.equals(GIVEN);
    }

    private static String said(String value) {
        return switch (value) {
            case GIVEN -> Ui.t("name.erased.given");
            case SURNAME -> Ui.t("name.erased.surname");
            case WORDS -> Ui.t("words.erased");
            default ->
                value.replace(GIVEN + " " + SURNAME, Ui.t("name.erased"))
                        .replace(SURNAME + " " + GIVEN, Ui.t("name.erased"));
        };
    }
}
