package lt.tiltas.reception.standard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lt.tiltas.reception.standard.Section.Standard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standards in force on a day. What has no text on that day is not asked. */
@Repository
public class Standards {

    private record Branch(
            String code, String standard, @Nullable String parent, boolean any, int position) {}

    private record Leaf(int position, String group, Indicator indicator) {}

    private record Place(String code, String section) {}

    private static final String ALL_KINDS = "";

    private final JdbcClient db;

    Standards(JdbcClient db) {
        this.db = db;
    }

    /** All eight sections. */
    public List<Section> on(LocalDate day) {
        return on(day, ALL_KINDS);
    }

    /** The sections that a house of this kind needs. */
    public List<Section> on(LocalDate day, String kind) {
        Map<String, Words> words = words(day);
        Map<String, Group> trees = trees(words);
        Map<String, List<Standard>> bySection = new LinkedHashMap<>();
        places(kind).forEach(place -> {
            List<Standard> standards = bySection.computeIfAbsent(place.section, any -> new ArrayList<>());
            Group tree = trees.get(place.code);
            if (tree != null && words.containsKey(place.code)) {
                standards.add(new Standard(Objects.requireNonNull(words.get(place.code)), tree));
            }
        });
        return bySection.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), List.copyOf(entry.getValue())))
                .filter(section -> !section.standards().isEmpty())
                .toList();
    }

    private List<Place> places(String kind) {
        return db.sql("""
                select s.code, s.section from reception.standard s join reception.standard_section n on n.code = s.section
                where :kind = '' or exists (select from reception.section_of_kind k where k.section = s.section and k.kind = :kind)
                order by n.position, s.number
                """).param("kind", kind).query(Place.class).list();
    }

    private Map<String, Words> words(LocalDate day) {
        return db.sql("""
                select code, lt, en, uk, ru, threshold, unit, certainty, source, valid_from from reception.standard_text
                where replaced_at is null and daterange(valid_from, valid_until, '[]') @> cast(:day as date)
                """).param("day", day).query((rs, n) -> words(rs)).list().stream()
                .collect(Collectors.toMap(Words::code, one -> one));
    }

    static Words words(ResultSet rs) throws SQLException {
        BigDecimal threshold = rs.getBigDecimal("threshold");
        return new Words(
                rs.getString("code"),
                new Words.Text(rs.getString("lt"), rs.getString("en"), rs.getString("uk"), rs.getString("ru")),
                threshold == null ? null : new Words.Threshold(threshold, rs.getString("unit")),
                rs.getString("certainty"),
                rs.getString("source"),
                rs.getObject("valid_from", LocalDate.class));
    }

    /** By the standard's code; groups of which nothing is in force are left out. */
    private Map<String, Group> trees(Map<String, Words> words) {
        Map<String, List<Leaf>> leaves = db
                .sql("select code, group_code, position, fact from reception.indicator order by group_code, position")
                .query((rs, n) -> leaf(rs, words))
                .list()
                .stream()
                .filter(leaf -> words.containsKey(leaf.indicator.code()))
                .collect(Collectors.groupingBy(Leaf::group));
        List<Branch> branches = db.sql("""
                select code, standard, parent, joined = 'any' as any, position from reception.indicator_group order by position
                """).query(Branch.class).list();
        Map<String, Group> trees = new HashMap<>();
        branches.stream().filter(branch -> branch.parent == null).forEach(root -> {
            Group tree = group(root, branches, leaves);
            if (!tree.children().isEmpty()) {
                trees.put(root.code, tree);
            }
        });
        return trees;
    }

    private static Leaf leaf(ResultSet rs, Map<String, Words> words) throws SQLException {
        String code = rs.getString("code");
        Words said =
                words.getOrDefault(code, new Words(code, new Words.Text("", "", "", ""), null, "U", "", LocalDate.MIN));
        return new Leaf(
                rs.getInt("position"), rs.getString("group_code"), new Indicator(code, said, rs.getString("fact")));
    }

    private static Group group(Branch branch, List<Branch> branches, Map<String, List<Leaf>> leaves) {
        List<Map.Entry<Integer, Node>> children = new ArrayList<>();
        leaves.getOrDefault(branch.code, List.of())
                .forEach(leaf -> children.add(Map.entry(leaf.position, leaf.indicator)));
        branches.stream()
                .filter(child -> branch.code.equals(child.parent))
                .map(child -> Map.entry(child.position, group(child, branches, leaves)))
                .filter(child -> !child.getValue().children().isEmpty())
                .forEach(child -> children.add(Map.entry(child.getKey(), child.getValue())));
        return new Group(
                branch.code,
                branch.any,
                children.stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
