package lt.tiltas.programme;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;

/** What waits for a supervisor's signature or word. Every bean is asked, in a transaction and as the supervisor. Counts only. */
public interface SupervisionSource {

    List<Work> waiting(Officer supervisor);
}
