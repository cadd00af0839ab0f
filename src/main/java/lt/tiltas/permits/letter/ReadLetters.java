package lt.tiltas.permits.letter;

import static lt.tiltas.permits.PermitRight.READ_LETTER;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.web.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters for the officer who works on the application. */
@Service
public class ReadLetters {

    /**
     * A letter on paper: a leaf for each language.
     *
     * @param address empty when none is known
     */
    public record Leaf(String addressee, List<String> address, String day, List<Wording.Text> texts) {}

    private final Access access;
    private final Letters letters;
    private final Addresses addresses;
    private final Wording wording;
    private final Paper paper;

    ReadLetters(Access access, Letters letters, Addresses addresses, Wording wording, Paper paper) {
        this.access = access;
        this.letters = letters;
        this.addresses = addresses;
        this.wording = wording;
        this.paper = paper;
    }

    /** Which there are and how they stand; what is in them is read by {@link #print}. Empty for who may not read them. */
    @Transactional(readOnly = true)
    public List<Letter> of(ApplicationId application, Officer officer) {
        return officer.may(READ_LETTER) ? letters.of(application) : List.of();
    }

    /** Whether a letter to the family can be posted: without an address it is handed over. */
    @Transactional(readOnly = true)
    public boolean hasAddress(List<Letter> written) {
        return written.isEmpty()
                || !addresses.of(written.getFirst().whose().household()).isEmpty();
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional
    public byte[] print(LetterId id, Officer officer) {
        access.allow(officer, READ_LETTER);
        Letter letter = letters.find(id).orElseThrow(() -> new NotHere("letter"));
        access.require(
                officer, READ_LETTER, letter.whose().person(), letter.whose().addressee());
        return printed(letter);
    }

    byte[] printed(Letter letter) {
        return paper.of(
                "permits/letter/paper",
                Map.of(
                        "leaf",
                        new Leaf(
                                letters.name(letter.whose().addressee()),
                                addresses.of(letter.whose().household()),
                                letter.way().writtenOn().toString(),
                                texts(letter))),
                letter.language());
    }

    List<Wording.Text> texts(Letter letter) {
        return wording.of(
                letter,
                new Wording.Names(
                        letters.name(letter.whose().person()),
                        letters.name(letter.whose().addressee())));
    }
}
