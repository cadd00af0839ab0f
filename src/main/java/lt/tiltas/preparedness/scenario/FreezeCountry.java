package lt.tiltas.preparedness.scenario;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The country of this moment and a question about it, as text that can be kept: what is played later is played on this. Counts only. */
@Service
public class FreezeCountry {

    private final Books books;
    private final Asked asked;
    private final Clock clock;
    private final Wave2022 wave = new Wave2022();

    FreezeCountry(Books books, Asked asked, Clock clock) {
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
        Question question = asked.of(query).orElseThrow(() -> new IllegalArgumentException("no question"));
        Inputs inputs = books.inputs(question, LocalDate.now(clock), wave.table());
        return Documents.text(Frozen.of(inputs, AskedOf.TODAY));
    }
}
