package lt.tiltas.demo.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

record Municipality(int code, String kind, int population, String town, Organisation.Names names) {

    static List<Municipality> all() {
        Map<String, String[]> towns = new HashMap<>();
        Table.demo("towns").forEach(row -> towns.put(row[0], row));
        return Table.municipalities().stream()
                .map(row -> of(row, towns.get(row[0])))
                .toList();
    }

    private static Municipality of(String[] row, String[] town) {
        String kind = row[2];
        var names = switch (kind) {
            case "miesto" -> names(row[1], town, " City", "міста ", "города ");
            case "rajono" -> names(row[1], town, " District", "району ", "района ");
            default -> names(row[1], town, "", "", "");
        };
        return new Municipality(Integer.parseInt(row[0]), kind, Integer.parseInt(row[4]), town[2], names);
    }

    private static Organisation.Names names(String lt, String[] town, String en, String uk, String ru) {
        return new Organisation.Names(
                lt, town[1] + en + " Municipality", "Муніципалітет " + uk + town[3], "Муниципалитет " + ru + town[4]);
    }
}
