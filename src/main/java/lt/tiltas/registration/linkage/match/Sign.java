package lt.tiltas.registration.linkage.match;

/** What the second stage looks at, each a number; with the reason under which a clerk reads it. The order is the model's. */
public enum Sign {
    EVIDENCE(Ground.NAMES),
    GIVEN(Ground.GIVEN),
    GIVEN_LIKENESS(Ground.GIVEN),
    GIVEN_SHARE(Ground.GIVEN),
    FAMILY(Ground.FAMILY),
    FAMILY_LIKENESS(Ground.FAMILY),
    FAMILY_SHARE(Ground.FAMILY),
    CROSSED(Ground.NAMES),
    BIRTH(Ground.BIRTH),
    WRONG_DIGITS(Ground.BIRTH),
    YEARS(Ground.BIRTH),
    BIRTH_SHARE(Ground.BIRTH),
    UNBORN(Ground.BIRTH),
    PAPER(Ground.PAPER),
    PAPER_KIND(Ground.PAPER),
    PHONE(Ground.PHONE),
    PLACE(Ground.PLACE),
    PLACE_SHARE(Ground.PLACE),
    FATHER(Ground.FATHER),
    FATHER_SHARE(Ground.FATHER),
    SEX(Ground.SEX),
    NATIONALITY(Ground.NATIONALITY),
    ALPHABETS(Ground.NAMES),
    AGE(Ground.BIRTH),
    WOMAN(Ground.SEX),
    FATHER_AND_CHILD(Ground.FATHER),
    NAMESAKES(Ground.NAMES),
    SAME_HOUSEHOLD(Ground.TOGETHER),
    APART(Ground.TOGETHER),
    FEWER_MEMBERS(Ground.HOUSEHOLD),
    MORE_MEMBERS(Ground.HOUSEHOLD),
    TWIN(Ground.RIVAL),
    FAMILY_IN_HOUSEHOLD(Ground.HOUSEHOLD),
    FATHER_IN_HOUSEHOLD(Ground.FATHER),
    PHONE_IN_HOUSEHOLD(Ground.PHONE),
    OTHERS_BEST(Ground.HOUSEHOLD),
    OTHERS_COUNT(Ground.HOUSEHOLD),
    OTHERS_SHARE(Ground.HOUSEHOLD),
    AHEAD_IN_HOUSEHOLD(Ground.RIVAL),
    AHEAD_OF_NEXT(Ground.RIVAL),
    AHEAD_OF_NEXT_OTHER(Ground.RIVAL),
    CANDIDATES(Ground.RIVAL),
    THIRD(Ground.THIRD),
    THIRD_AGAINST(Ground.THIRD),
    FIRST_SCORE(Ground.NAMES);

    /** Where evidence comes from. */
    public enum Ground {
        NAMES,
        GIVEN,
        FAMILY,
        BIRTH,
        PAPER,
        PHONE,
        PLACE,
        FATHER,
        SEX,
        NATIONALITY,
        TOGETHER,
        HOUSEHOLD,
        RIVAL,
        THIRD
    }

    public final Ground ground;

    Sign(Ground ground) {
        this.ground = ground;
    }
}
