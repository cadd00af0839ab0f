package lt.tiltas.registration.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import lt.tiltas.registration.person.Paper;
import org.springframework.validation.BindingResult;

/** The documents of the whole family on one page. */
public record DocumentsForm(List<Paper> papers, int version) {

    public DocumentsForm {
        papers = papers == null ? List.of() : papers;
    }

    boolean pointedOut() {
        return papers.stream().allMatch(Paper::pointedOut);
    }

    /** The place of the first document whose lines were typed and not yet read. */
    OptionalInt unread() {
        return IntStream.range(0, papers.size())
                .filter(at -> !papers.get(at).more().mrz().isEmpty())
                .findFirst();
    }

    void check(BindingResult errors) {
        for (int at = 0; at < papers.size(); at++) {
            papers.get(at).check(errors, "papers[" + at + "].");
        }
    }

    /** The same page with the numbers marked as seen: the next save goes on to the next topic. */
    DocumentsForm seen(int nextVersion) {
        return new DocumentsForm(papers.stream().map(Paper::pointOut).toList(), nextVersion);
    }

    /** The same page with this one document changed. */
    DocumentsForm with(int at, Paper paper) {
        List<Paper> changed = new ArrayList<>(papers);
        changed.set(at, paper);
        return new DocumentsForm(changed, version);
    }
}
