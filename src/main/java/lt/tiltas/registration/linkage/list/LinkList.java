package lt.tiltas.registration.linkage.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Linked;
import lt.tiltas.registration.linkage.match.Linker;
import lt.tiltas.registration.linkage.model.Model;

/** Who in a list, or in one list and another, is one person: a file of pairs. */
public final class LinkList {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int LINES_LEFT_OUT = 2;

    private static final float LEAST = 0.01f;
    private static final int MOST_TOLD = 20;
    private static final int MILLION = 1_000_000;

    private final ListWords words;
    private final PrintWriter out;
    private int troubles;
    private boolean refused;

    public LinkList(ListWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    /** Two files are linked with each other, each being taken for free of repeats. Returns the exit code. */
    public int run(List<Path> inputs, Path output, Path fields) {
        try {
            Map<Field, String> columns =
                    fields.toString().isEmpty() ? new EnumMap<>(Field.class) : FieldNames.read(fields);
            var list = new RecordList(columns, this::tell);
            for (Path input : inputs) {
                if (!Files.isReadable(input)) {
                    return refuse("linkage.list.no-file", input);
                }
                list.read(input);
            }
            if (refused) {
                return REFUSED;
            }
            write(list.rows(), new Linker(Model.own()).link(list.rows(), inputs.size() > 1), output);
        } catch (FieldNames.Unknown line) {
            return refuse("linkage.list.field", line.getMessage());
        } catch (IOException e) {
            return refuse("linkage.list.unreadable", e.getMessage());
        }
        if (troubles > MOST_TOLD) {
            out.println(words.text("linkage.list.more", troubles - MOST_TOLD));
        }
        return troubles == 0 ? DONE : LINES_LEFT_OUT;
    }

    private int refuse(String key, Object value) {
        out.println(words.text(key, value));
        return REFUSED;
    }

    private void tell(RecordList.Trouble trouble) {
        troubles++;
        refused |= trouble.key().equals("linkage.list.no-column");
        if (troubles <= MOST_TOLD) {
            out.println(words.text(trouble.key(), trouble.file(), trouble.line(), trouble.value()));
        }
    }

    private void write(Rows rows, Linked linked, Path output) throws IOException {
        int strong = 0;
        int possible = 0;
        try (BufferedWriter pairs = Files.newBufferedWriter(output)) {
            pairs.write("id_a,id_b,score,zone\n");
            for (int at = 0; at < linked.pairs().length; at++) {
                float probability = linked.probability()[at];
                if (probability >= LEAST) {
                    strong += probability >= Model.STRONG ? 1 : 0;
                    possible += probability >= Model.WORTH_A_LOOK && probability < Model.STRONG ? 1 : 0;
                    line(pairs, rows, linked.pairs()[at], probability);
                }
            }
        }
        out.println(words.text("linkage.list.done", rows.size, strong, possible));
    }

    private static void line(Writer pairs, Rows rows, long pair, float probability) throws IOException {
        pairs.write(quoted(rows.ids[Pairs.one(pair)]));
        pairs.write(',');
        pairs.write(quoted(rows.ids[Pairs.other(pair)]));
        int millionths = Math.round(probability * MILLION);
        String digits = String.valueOf(MILLION + millionths);
        pairs.write(millionths >= MILLION ? ",1." : ",0.");
        pairs.write(digits, 1, digits.length() - 1);
        pairs.write(',');
        pairs.write(Model.zone(probability));
        pairs.write('\n');
    }

    private static String quoted(String id) {
        return id.indexOf(',') < 0 && id.indexOf('"') < 0 ? id : '"' + id.replace("\"", "\"\"") + '"';
    }
}
