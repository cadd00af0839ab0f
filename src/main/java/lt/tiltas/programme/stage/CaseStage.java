package lt.tiltas.programme.stage;

import java.time.LocalDate;

/** @param note for whoever goes on with the household */
public record CaseStage(String stage, LocalDate enteredOn, String evidence, String note, String madeByName) {}
