package lt.tiltas.programme;

import java.time.LocalDate;

/** Somebody of a household has a job, by the word of one side; the other has yet to confirm it. */
public record JobReported(ProgrammeId programme, OutcomeId outcome, LocalDate startedOn) {}
