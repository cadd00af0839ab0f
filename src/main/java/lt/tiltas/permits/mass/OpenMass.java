package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.VIEW_MASS_LETTERS;
import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.letter.Wording;
import lt.tiltas.permits.mass.Addressees.Share;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to many as they stand. Counts only: nobody is named. */
@Service
public class OpenMass implements Work.Source {

    static final int PAGE = 25;

    /**
     * Before it is written: to how many, and what they will read, in each of their languages and in that of the file.
     *
     * @param countedAt when the reader has counted
     */
    public record Preview(Group group, OffsetDateTime countedAt, List<Share> shares, List<Wording.Text> texts) {

        public Share all() {
            return new Share(
                    "",
                    shares.stream().mapToLong(Share::own).sum(),
                    shares.stream().mapToLong(Share::printed).sum(),
                    shares.stream().mapToLong(Share::phoned).sum());
        }
    }

    /** Once it is written. @param more how many have joined the group since */
    public record Standing(List<Batches.Written> written, Paged<Batches.Batch> batches, long more) {

        public long letters() {
            return written.stream().mapToLong(Batches.Written::letters).sum();
        }
    }

    /**
     * @param preview while it is proposed
     * @param standing once it is written
     * @param mine whether the reader has proposed it and cannot be the second
     */
    public record Page(
            MassLetter letter,
            @Nullable Preview preview,
            @Nullable Standing standing,
            boolean mine) {}

    /** @param preview of the group that was chosen; null when none was */
    public record Blank(List<Group> groups, @Nullable Preview preview) {}

    /** Where a letter to many is read from. */
    @Component
    record Stores(MassLetters letters, Groups groups, CountReached reached, Addressees addressees, Batches batches) {}

    private final Access access;
    private final Stores stores;
    private final Wording wording;
    private final Messages messages;
    private final Clock clock;

    OpenMass(Access access, Stores stores, Wording wording, Messages messages, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Paged<MassLetter> all(int page, Officer officer) {
        access.allow(officer, VIEW_MASS_LETTERS);
        return new Paged<>(
                stores.letters().all(PAGE, Paged.from(page, PAGE)),
                Math.max(page, 0),
                PAGE,
                stores.letters().count());
    }

    @Transactional
    public Blank blank(@Nullable String group, Officer officer) {
        access.allow(officer, WRITE_TO_MANY);
        LocalDate today = LocalDate.now(clock);
        Group.Key key = Group.Key.read(group);
        return new Blank(
                stores.groups().all(today),
                key == null
                        ? null
                        : stores.groups()
                                .find(key, today)
                                .map(found -> preview(found, officer))
                                .orElse(null));
    }

    /** @throws NotHere when there is none */
    @Transactional
    public Page open(MassLetterId id, int page, Officer officer) {
        access.allow(officer, VIEW_MASS_LETTERS);
        MassLetter letter = stores.letters().find(id, officer).orElseThrow(() -> new NotHere("mass letter"));
        return new Page(
                letter,
                letter.isProposed() ? preview(letter.group(), officer) : null,
                letter.isWritten() ? standing(letter, page, officer) : null,
                letter.by().proposed().equals(officer.id()));
    }

    @Override
    public List<Work> of(Officer officer) {
        return officer.may(WRITE_TO_MANY)
                ? List.of(new Work(
                        "work.mass-letters",
                        stores.letters().waitingFor(officer),
                        "/permits/mass-letters",
                        "file",
                        "soon"))
                : List.of();
    }

    private Standing standing(MassLetter letter, int page, Officer officer) {
        MassLetterId id = letter.id();
        return new Standing(
                stores.batches().written(id),
                new Paged<>(
                        stores.batches().of(id, PAGE, Paged.from(page, PAGE)),
                        Math.max(page, 0),
                        PAGE,
                        stores.batches().count(id)),
                stores.addressees().shares(letter.group(), id, LocalDate.now(clock), officer).stream()
                        .mapToLong(Share::all)
                        .sum());
    }

    private Preview preview(Group group, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        MassCounts.Counted counted = stores.reached().of(group, officer);
        List<Share> shares = counted.shares();
        return new Preview(
                group,
                counted.at(),
                shares,
                Stream.concat(shares.stream().map(share -> Language.of(share.language())), Stream.of(Language.LT))
                        .distinct()
                        .map(language -> wording.sample(
                                group.key().kind(),
                                group.says(),
                                language,
                                today,
                                messages.text(language, "mass-letter.somebody")))
                        .toList());
    }
}
