package lt.tiltas.registration.linkage.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.registration.linkage.compare.Field;

/** How a list calls our fields: lines {@code ours=theirs}, an empty line or one that begins with # says nothing. */
final class FieldNames {

    private FieldNames() {}

    /** A line that names no field of ours. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        Unknown(String line) {
            super(line);
        }
    }

    static Map<Field, String> read(Path file) throws IOException, Unknown {
        Map<Field, String> names = new EnumMap<>(Field.class);
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split("=", 2);
                Optional<Field> field = Arrays.stream(Field.values())
                        .filter(one -> one.column().equals(halves[0].strip()))
                        .findFirst();
                if (field.isEmpty() || halves.length < 2) {
                    throw new Unknown(line);
                }
                names.put(field.get(), halves[1].strip());
            }
        }
        return names;
    }
}
