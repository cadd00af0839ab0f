package lt.tiltas.registration.protection;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.registration.person.Typed;
import org.springframework.validation.BindingResult;

/**
 * A mark that stands.
 *
 * @param officers names of the officers who see the household besides the holder's office
 */
public record Protection(
        ProtectionId id, String basis, OffsetDateTime madeAt, int organisation, List<String> officers) {

    /** As the officer writes it down. Why is not asked. */
    public record New(String basis) {

        private static final int LONGEST = 200;

        public New {
            basis = Typed.text(basis);
        }

        void check(BindingResult errors) {
            if (basis.isEmpty()) {
                Typed.wrong(errors, "basis", "protection.error.basis");
            } else if (basis.length() > LONGEST) {
                Typed.wrong(errors, "basis", "person.error.too-long", basis, LONGEST);
            }
        }
    }

    /** @param login of the officer to be named */
    public record Named(String login) {

        public Named {
            login = Typed.text(login);
        }
    }
}
