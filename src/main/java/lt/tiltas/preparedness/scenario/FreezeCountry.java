package lt.tiltas.preparedness.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.pay.Payrolls;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The country of this moment and a question about it, as text that can be kept: what is played later is played on this. Counts only. */
@Service
public class FreezeCountry {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final AskWhatIf.Books books;
    private final Asked asked;
    private final Clock clock;

    FreezeCountry(AskWhatIf.Books books, Asked asked, Clock clock) {
        this.books = books;
        this.asked = asked;
        this.clock = clock;
    }

    /** Whether the what-if page would answer it. */
    public boolean understands(String query) {
        return asked.of(query).isPresent();
    }

    /** @throws IllegalArgumentException when the question is none */
    @Transactional(propagation = Propagation.MANDATORY)
    public String freeze(String query) {
        LocalDate today = LocalDate.now(clock);
        Question question = asked.of(query).orElseThrow(() -> new IllegalArgumentException("no question"));
        List<Assumption> rows = books.assumptions().on(today);
        return JSON.writeValueAsString(new Frozen(
                question.whole(rows),
                rows,
                books.country().towns(),
                books.assumptions().phases(today),
                books.assumptions().centres(today),
                books.payrolls().on(today, Payrolls.CALLED)));
    }
}
