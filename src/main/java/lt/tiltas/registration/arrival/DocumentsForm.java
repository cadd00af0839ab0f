package lt.tiltas.registration.arrival;

import java.util.List;
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

    void check(BindingResult errors) {
        for (int at = 0; at < papers.size(); at++) {
            papers.get(at).check(errors, "papers[" + at + "].");
        }
    }

    /** The same page with the numbers marked as seen: the next save goes on to the next topic. */
    DocumentsForm seen(int nextVersion) {
        return new DocumentsForm(papers.stream().map(Paper::pointOut).toList(), nextVersion);
    }
}
