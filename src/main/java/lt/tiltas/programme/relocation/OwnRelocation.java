package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.OWN_RELOCATION;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family reads that its programme is to go with it, says that it knows, and a word to it if it likes. */
@Service
public class OwnRelocation {

    public record New(@Size(max = 1000) @Nullable String words) {}

    private final Access access;
    private final Relocations relocations;
    private final Clock clock;

    OwnRelocation(Access access, Relocations relocations, Clock clock) {
        this.access = access;
        this.relocations = relocations;
        this.clock = clock;
    }

    @Transactional
    public Optional<Relocation> open(Officer person) {
        require(person);
        return relocations.own();
    }

    @Transactional
    public void say(New said, String language, Officer person) {
        Relocation mine = open(person).filter(Relocation::open).orElseThrow(() -> new NotHere("relocation"));
        String words = said.words() == null || said.words().isBlank()
                ? null
                : said.words().strip();
        if (!relocations.tell(mine.id(), "self", words, words == null ? null : language, OffsetDateTime.now(clock))) {
            throw new OptimisticLockingFailureException("relocation");
        }
    }

    private void require(Officer person) {
        access.require(
                person, OWN_RELOCATION, new PersonId(Objects.requireNonNull(person.self(), "a newcomer is a person")));
    }
}
