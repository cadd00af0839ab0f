package lt.tiltas.registration.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.registration.person.TypedDay;
import org.springframework.validation.BindingResult;

/** The documents of the whole family on one page. */
public record DocumentsForm(List<Paper> papers, int version) {

    public static final List<String> KINDS =
            List.of("foreign_passport", "internal_passport", "id_card", "birth_certificate", "other", "none");

    private static final int LONGEST = 40;

    /** @param seen the number whose mixed letters have been pointed out already */
    public record Paper(
            UUID person,
            String kind,
            String number,
            String country,
            String untilDay,
            String untilMonth,
            String untilYear,
            String seen) {

        public Paper {
            kind = KINDS.contains(Typed.text(kind)) ? Typed.text(kind) : "";
            number = Typed.text(number);
            country = Typed.text(country).matches("[A-Z]{3}") ? Typed.text(country) : "";
            untilDay = Typed.text(untilDay);
            untilMonth = Typed.text(untilMonth);
            untilYear = Typed.text(untilYear);
            seen = Typed.text(seen);
        }

        TypedDay validUntil() {
            return new TypedDay(untilDay, untilMonth, untilYear);
        }

        /** Cyrillic letters that look like Latin ones in the same series. */
        public boolean mixed() {
            return DocumentKey.mixesAlphabets(number);
        }

        public String key() {
            return DocumentKey.of(number);
        }

        boolean pointedOut() {
            return !mixed() || seen.equals(number);
        }
    }

    public DocumentsForm {
        papers = papers == null ? List.of() : papers;
    }

    boolean pointedOut() {
        return papers.stream().allMatch(Paper::pointedOut);
    }

    void check(BindingResult errors) {
        for (int at = 0; at < papers.size(); at++) {
            check(errors, "papers[" + at + "].", papers.get(at));
        }
    }

    private static void check(BindingResult errors, String field, Paper paper) {
        boolean none = paper.kind.equals("none");
        if (paper.kind.isEmpty()) {
            Typed.wrong(errors, field + "kind", "arrival.error.document-kind");
        } else if (!none && paper.key().isEmpty()) {
            Typed.wrong(errors, field + "number", "arrival.error.document-number");
        } else if (none && !paper.number.isEmpty()) {
            Typed.wrong(errors, field + "number", "arrival.error.document-unexpected", paper.number);
        }
        if (paper.number.length() > LONGEST) {
            Typed.wrong(errors, field + "number", "person.error.too-long", paper.number, LONGEST);
        }
        if (!paper.validUntil().isBlank() && paper.validUntil().date() == null) {
            Typed.wrong(
                    errors,
                    field + "until",
                    "intake.finding.day_impossible",
                    paper.validUntil().typed());
        }
    }

    /** The same page with the numbers marked as seen: the next save goes on to the next topic. */
    DocumentsForm seen(int nextVersion) {
        var seen = new ArrayList<Paper>();
        for (Paper p : papers) {
            seen.add(new Paper(p.person, p.kind, p.number, p.country, p.untilDay, p.untilMonth, p.untilYear, p.number));
        }
        return new DocumentsForm(seen, nextVersion);
    }
}
