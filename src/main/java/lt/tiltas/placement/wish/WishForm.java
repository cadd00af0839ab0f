package lt.tiltas.placement.wish;

import java.util.List;
import java.util.Map;
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
        List<WishRow> wishes, List<TieRow> ties, NeedRow needs, PupilRow pupils, String language, String version) {

    public static final int MOST = 5;
    static final int LONGEST = 300;

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
    public record WishRow(String municipality, @Nullable Boolean near, String feature, String words) {

        static final WishRow BLANK = new WishRow("", false, "", "");

        public WishRow {
            municipality = Entry.text(municipality);
            near = Boolean.TRUE.equals(near);
            feature = FEATURES.contains(Entry.text(feature)) ? Entry.text(feature) : "";
            words = Entry.text(words);
        }

        @Nullable
        Integer code() {
            return Entry.number(municipality);
        }

        boolean isBlank() {
            return municipality.isEmpty() && feature.isEmpty() && words.isEmpty();
        }

        String kind() {
            return municipality.isEmpty() ? "anywhere" : Boolean.TRUE.equals(near) ? "near" : "municipality";
        }
    }

    public record TieRow(String who, String municipality, String words) {

        static final TieRow BLANK = new TieRow("", "", "");

        public TieRow {
            municipality = Entry.text(municipality);
            who = WHO.contains(Entry.text(who)) ? Entry.text(who) : "";
            words = Entry.text(words);
        }

        boolean isBlank() {
            return who.isEmpty() && municipality.isEmpty() && words.isEmpty();
        }

        @Nullable
        Integer code() {
            return Entry.number(municipality);
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
            @Nullable Boolean stepFree,
            List<String> pets,
            List<String> care,
            List<String> work,
            String workWords,
            List<String> languages,
            String living,
            String livingWith) {

        public NeedRow {
            stepFree = Boolean.TRUE.equals(stepFree);
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

    /** As they were typed; nothing is none. */
    public record PupilRow(String kindergarten, String primary, String basic, String upper) {

        public PupilRow {
            kindergarten = Entry.text(kindergarten);
            primary = Entry.text(primary);
            basic = Entry.text(basic);
            upper = Entry.text(upper);
        }

        Map<String, String> bands() {
            return Map.of("kindergarten", kindergarten, "primary", primary, "basic", basic, "upper", upper);
        }
    }

    public WishForm {
        wishes = wishes == null ? List.of() : wishes;
        ties = ties == null ? List.of() : ties;
        needs = needs == null ? new NeedRow(false, null, null, null, "", null, "own", "") : needs;
        pupils = pupils == null ? new PupilRow("", "", "", "") : pupils;
        language = Entry.text(language);
        version = Entry.text(version);
    }

    /** What is known so far, to be changed; always with room for five. */
    public static WishForm of(Said said, String language) {
        var needs = said.needs();
        return new WishForm(
                IntStream.range(0, MOST)
                        .mapToObj(n ->
                                n < said.wishes().size() ? row(said.wishes().get(n)) : WishRow.BLANK)
                        .toList(),
                IntStream.range(0, MOST)
                        .mapToObj(n -> n < said.ties().size() ? row(said.ties().get(n)) : TieRow.BLANK)
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
                        String.valueOf(needs.pupils().kindergarten()),
                        String.valueOf(needs.pupils().primary()),
                        String.valueOf(needs.pupils().basic()),
                        String.valueOf(needs.pupils().upper())),
                said.isSaid() ? said.spoken().language() : language,
                String.valueOf(said.version()));
    }

    private static WishRow row(Said.Wish wish) {
        return new WishRow(Entry.typed(wish.municipality()), wish.kind().equals("near"), wish.feature(), wish.words());
    }

    private static TieRow row(Said.Tie tie) {
        return new TieRow(tie.who(), Entry.typed(tie.municipality()), tie.words());
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
                Entry.wrong(errors, "ties[" + n + "].who", "", "wish.error.who");
            } else if (!tie.isBlank() && !Entry.among(municipalities, tie.code())) {
                Entry.wrong(errors, "ties[" + n + "].municipality", tie.municipality(), "wish.error.municipality");
            }
            Entry.checkLength(errors, LONGEST, "ties[" + n + "].words", tie.words());
        }
        Entry.checkLength(
                errors, LONGEST, "needs.workWords", needs.workWords(), "needs.livingWith", needs.livingWith());
        pupils.bands().forEach((band, typed) -> {
            if (!typed.isEmpty() && !typed.matches("[0-9]|1[0-5]")) {
                Entry.wrong(errors, "pupils." + band, typed, "wish.error.pupils");
            }
        });
    }

    private static void check(BindingResult errors, int n, WishRow row, Set<Integer> municipalities) {
        String field = "wishes[" + n + "].";
        if (!row.municipality().isEmpty() && !Entry.among(municipalities, row.code())) {
            Entry.wrong(errors, field + "municipality", row.municipality(), "wish.error.municipality");
        } else if (!row.municipality().isEmpty() && !row.feature().isEmpty()) {
            Entry.wrong(errors, field + "feature", row.feature(), "wish.error.one-of-two");
        } else if (!row.isBlank()
                && row.municipality().isEmpty()
                && row.feature().isEmpty()) {
            Entry.wrong(errors, field + "municipality", "", "wish.error.where");
        } else if (row.feature().equals("other") && row.words().isEmpty()) {
            Entry.wrong(errors, field + "words", "", "wish.error.words");
        }
        Entry.checkLength(errors, LONGEST, field + "words", row.words());
    }
}
