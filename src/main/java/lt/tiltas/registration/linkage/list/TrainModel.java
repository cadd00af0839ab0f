package lt.tiltas.registration.linkage.list;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Training;
import lt.tiltas.registration.linkage.model.Model;

/** Learns a model from records and the pairs among them that are one person, and tells how well it will do. */
public final class TrainModel {

    private final PrintWriter out;

    public TrainModel(PrintWriter out) {
        this.out = out;
    }

    public void run(Path input, Path truth, Path output, long seed) throws IOException {
        var list = new RecordList(new EnumMap<>(Field.class), trouble -> out.println(trouble));
        list.read(input);
        long[] pairs = truth(truth, list.rows());
        var training = new Training(list.rows(), pairs, seed);
        Training.Learnt learnt = training.learn();
        Files.writeString(output, learnt.model().text());
        out.println("by person and household  " + learnt.checked().line(Model.THRESHOLD, pairs.length));
        out.println("names never seen         " + training.otherNames(pairs));
        out.flush();
    }

    private static long[] truth(Path file, Rows rows) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < rows.size; at++) {
            places.put(rows.ids[at], at);
        }
        var pairs = new Pairs();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            boolean head = true;
            for (CsvRecord line : csv) {
                if (!head) {
                    pairs.add(places.get(line.getField(0)), places.get(line.getField(1)));
                }
                head = false;
            }
        }
        return pairs.distinct();
    }
}
