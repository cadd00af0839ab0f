package lt.tiltas.demo.country;

import java.util.ArrayList;
import java.util.List;

/** @param kind ministry, migration, agency, municipality (then the id is its code) or partner */
public record Organisation(int id, String kind, Names names) {

    public static final int MINISTRY = 1;
    public static final int MIGRATION_DEPARTMENT = 2;
    public static final int AGENCY = 3;

    public record Names(String lt, String en, String uk, String ru) {}

    static List<Organisation> all() {
        var all = new ArrayList<Organisation>();
        Table.demo("organisations")
                .forEach(row -> all.add(
                        new Organisation(Integer.parseInt(row[0]), row[1], new Names(row[2], row[3], row[4], row[5]))));
        Municipality.all().forEach(one -> all.add(new Organisation(one.code(), "municipality", one.names())));
        return List.copyOf(all);
    }
}
