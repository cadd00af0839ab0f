import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Milliseconds of many requests, tables for the console, and what a run was asked for. */
final class Figures {

    private long[] nanos = new long[1024];
    private int size;

    synchronized void add(long took) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = took;
    }

    int size() {
        return size;
    }

    double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return size == 0 ? Double.NaN : sorted[Math.min(size - 1, (int) (size * share))] / 1e6;
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static void table(List<String[]> rows) {
        int[] widths = new int[rows.getFirst().length];
        rows.forEach(row -> {
            for (int n = 0; n < row.length; n++) {
                widths[n] = Math.max(widths[n], row[n].length());
            }
        });
        for (int line = 0; line < rows.size(); line++) {
            StringBuilder text = new StringBuilder("|");
            StringBuilder rule = new StringBuilder("|");
            for (int n = 0; n < widths.length; n++) {
                text.append(' ').append(rows.get(line)[n]).repeat(' ', widths[n] - rows.get(line)[n].length()).append(" |");
                rule.repeat('-', widths[n] + 2).append('|');
            }
            System.out.println(text);
            if (line == 0) {
                System.out.println(rule);
            }
        }
    }

    /** How busy the machine was: a figure without it says little. */
    static String machine() throws Exception {
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        return Runtime.getRuntime().availableProcessors() + " cores, load " + load + ", Java "
                + Runtime.version().feature();
    }

    static Map<String, String> options(String[] arguments, Map<String, String> defaults) {
        Map<String, String> options = new HashMap<>(defaults);
        for (int n = 0; n < arguments.length; n += 2) {
            String name = arguments[n].replaceFirst("^--", "");
            if (!defaults.containsKey(name) || n + 1 == arguments.length) {
                System.err.println("Options: " + defaults.keySet().stream().map(o -> "--" + o + " VALUE").toList());
                System.exit(2);
            }
            options.put(name, arguments[n + 1]);
        }
        return options;
    }
}
