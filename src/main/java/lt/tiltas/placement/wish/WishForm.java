package lt.tiltas.placement.wish;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lt.tiltas.placement.entry.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a household, or the officer who sits with it, writes: up to five wishes and five ties, and what a place must have.
 *
 * @param language in which the words are
 * @param version of what was seen, so that two people do not write over each other
 */
public record WishForm(
        List<WishRow> wishes, List<TieRow> ties, NeedRow needs, PupilRow pupils, String language, int version) {

    public static final int MOST = 5;
    static final int LONGEST = 300;
    private static final int MOST_CHILDREN = 15;

    public static final List<String> FEATURES = List.of(
            "city", "town", "countryside", "sea", "hospital", "university", "work", "own_language", "quiet", "other");
    public static final List<String> WHO =
            List.of("spouse", "child", "parent", "sibling", "grandparent", "grandchild", "other_relative", "friend");
    public static final List<String> PETS = List.of("dog", "cat", "other");
    public static final List<String> CARE = List.of(
            "children", "childbirth", "pharmacy", "cardiology", "oncology", "dialysis", "psychiatry", "rehabilitation");
    public static final List<String> WORK = List.of(
            "health",
            "teaching",
            "care",
            "it",
            "office",
            "trade",
            "food",
            "building",
            "factory",
            "transport",
            "farming",
            "cleaning");
    public static final List<String> LIVING = List.of("own", "shared", "with_others");

    /** @param near because somebody of theirs lives there; a municipality or a feature, not both */
    public record WishRow(@Nullable Integer municipality, boolean near, String feature, String words) {

        public WishRow {
            feature = FEATURES.contains(Entry.text(feature)) ? Entry.text(feature) : "";
            words = Entry.text(words);
        }

        boolean isBlank() {
            return municipality == null && feature.isEmpty() && words.isEmpty();
        }

        String kind() {
            return municipality == null ? "anywhere" : near ? "near" : "municipality";
        }
    }

    public record TieRow(String who, @Nullable Integer municipality, String words) {

        public TieRow {
            who = WHO.contains(Entry.text(who)) ? Entry.text(who) : "";
            words = Entry.text(words);
        }

        boolean isBlank() {
            return who.isEmpty() && municipality == null && words.isEmpty();
        }

        String closeness() {
            return switch (who) {
                case "spouse", "child", "parent" -> "nuclear";
                case "friend" -> "friend";
                default -> "extended";
            };
        }
    }

    public record NeedRow(
            boolean stepFree,
            List<String> pets,
            List<String> care,
            List<String> work,
            String workWords,
            List<String> languages,
            String living,
            String livingWith) {

        public NeedRow {
            pets = known(pets, PETS);
            care = known(care, CARE);
            work = known(work, WORK);
            workWords = Entry.text(workWords);
            languages = languages == null
                    ? List.of()
                    : languages.stream()
                            .filter(code -> code.matches("[a-z]{2,3}"))
                            .toList();
            living = LIVING.contains(Entry.text(living)) ? Entry.text(living) : "own";
            livingWith = Entry.text(livingWith);
        }

        private static List<String> known(@Nullable List<String> codes, List<String> all) {
            return codes == null
                    ? List.of()
                    : codes.stream().filter(all::contains).distinct().toList();
        }
    }

    public record PupilRow(Integer kindergarten, Integer primary, Integer basic, Integer upper) {

        public PupilRow {
            kindergarten = kindergarten == null ? 0 : kindergarten;
            primary = primary == null ? 0 : primary;
            basic = basic == null ? 0 : basic;
            upper = upper == null ? 0 : upper;
        }
    }

    public WishForm {
        wishes = wishes == null ? List.of() : wishes;
        ties = ties == null ? List.of() : ties;
        needs = needs == null ? new NeedRow(false, null, null, null, "", null, "own", "") : needs;
        pupils = pupils == null ? new PupilRow(0, 0, 0, 0) : pupils;
        language = Entry.text(language);
    }

    /** What is known so far, to be changed; always with room for five. */
    public static WishForm of(Said said, String language) {
        var needs = said.needs();
        return new WishForm(
                IntStream.range(0, MOST)
                        .mapToObj(n ->
                                n < said.wishes().size() ? row(said.wishes().get(n)) : new WishRow(null, false, "", ""))
                        .toList(),
                IntStream.range(0, MOST)
                        .mapToObj(n -> n < said.ties().size() ? row(said.ties().get(n)) : new TieRow("", null, ""))
                        .toList(),
                new NeedRow(
                        needs.stepFree(),
                        needs.pets(),
                        needs.care(),
                        needs.work().fields(),
                        needs.work().words(),
                        needs.languages(),
                        needs.living().how(),
                        needs.living().with()),
                new PupilRow(
                        needs.pupils().kindergarten(),
                        needs.pupils().primary(),
                        needs.pupils().basic(),
                        needs.pupils().upper()),
                said.isSaid() ? said.spoken().language() : language,
                said.version());
    }

    private static WishRow row(Said.Wish wish) {
        return new WishRow(wish.municipality(), wish.kind().equals("near"), wish.feature(), wish.words());
    }

    private static TieRow row(Said.Tie tie) {
        return new TieRow(tie.who(), tie.municipality(), tie.words());
    }

    List<WishRow> said() {
        return wishes.stream().filter(row -> !row.isBlank()).limit(MOST).toList();
    }

    List<TieRow> saidTies() {
        return ties.stream().filter(row -> !row.isBlank()).limit(MOST).toList();
    }

    public void check(BindingResult errors, Set<Integer> municipalities) {
        for (int n = 0; n < wishes.size(); n++) {
            check(errors, n, wishes.get(n), municipalities);
        }
        for (int n = 0; n < ties.size(); n++) {
            TieRow tie = ties.get(n);
            if (!tie.isBlank() && tie.who().isEmpty()) {
                errors.rejectValue("ties[" + n + "].who", "wish.error.who");
            } else if (!tie.isBlank() && !municipalities.contains(tie.municipality())) {
                errors.rejectValue("ties[" + n + "].municipality", "wish.error.municipality");
            }
            Entry.checkLength(errors, LONGEST, "ties[" + n + "].words", tie.words());
        }
        Entry.checkLength(
                errors, LONGEST, "needs.workWords", needs.workWords(), "needs.livingWith", needs.livingWith());
        for (String band : List.of("kindergarten", "primary", "basic", "upper")) {
            int count = count(band);
            if (count < 0 || count > MOST_CHILDREN) {
                errors.rejectValue("pupils." + band, "wish.error.pupils");
            }
        }
    }

    private static void check(BindingResult errors, int n, WishRow row, Set<Integer> municipalities) {
        String field = "wishes[" + n + "].";
        if (row.municipality() != null && !municipalities.contains(row.municipality())) {
            errors.rejectValue(field + "municipality", "wish.error.municipality");
        } else if (row.municipality() != null && !row.feature().isEmpty()) {
            errors.rejectValue(field + "feature", "wish.error.one-of-two");
        } else if (!row.isBlank() && row.municipality() == null && row.feature().isEmpty()) {
            errors.rejectValue(field + "municipality", "wish.error.where");
        } else if (row.feature().equals("other") && row.words().isEmpty()) {
            errors.rejectValue(field + "words", "wish.error.words");
        }
        Entry.checkLength(errors, LONGEST, field + "words", row.words());
    }

    private int count(String band) {
        return switch (band) {
            case "kindergarten" -> pupils.kindergarten();
            case "primary" -> pupils.primary();
            case "basic" -> pupils.basic();
            default -> pupils.upper();
        };
    }
}
